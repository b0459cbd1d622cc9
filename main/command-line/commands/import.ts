import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Comparison } from "../../../shared/contract/comparison.ts";
import { LecternError } from "../../../shared/contract/error.ts";
import { type FolderUse, folderUse, type ImportItem, type ImportState } from "../../../shared/contract/imports.ts";
import { importReportHead } from "../../../shared/reading/own-reports.ts";
import { unplacedWords } from "../../../shared/reading/unplaced-words.ts";
import { hasErrorCode, onDisk } from "../../archive/disk/disk-error.ts";
import type { Service } from "../../service/service.ts";
import { type Command, type ExitCode, type Invocation, UsageError, writingOptions } from "../command.ts";
import { comparisonLines } from "../comparison-lines.ts";
import { type ImportLine, importLines, isFailure, sayChosen, sayCounts, sayProgress } from "../import-lines.ts";
import { usableProfile } from "../usable-profile.ts";
import { withArchive } from "../with-archive.ts";

export const importCommand: Command = {
  name: "import",
  summary:
    "Read files and folders into the archive, as one step; a line a file with its verdict. Ctrl+C takes all of it back.",
  usage: "PATH… --archive DIR [--dry-run [--diff]] [--report FILE]",
  options: {
    "dry-run": { help: "only say what would be done with each file" },
    diff: { help: "show how versions differ from what they are versions of" },
    folders: { help: "topics: each folder becomes a topic; collection: all of it one collection; none", value: "USE" },
    report: { help: "also write what was done with each file, and why, to a file", value: "FILE" },
    ...writingOptions,
    "repair-mojibake": { help: "read letters that an earlier program garbled as they were" },
    "as-transcript": { help: "also what looks like a list of other pages is a transcript" },
    profile: { help: "a reading profile of the archive to read them by, instead of the one that fits", value: "NAME" },
  },
  takes: [1, Number.POSITIVE_INFINITY],
  run: async (invocation) => {
    const { options } = invocation;
    askedFolders(invocation);
    const report = await reportFile(invocation);
    if (options.flag("diff") && !options.flag("dry-run")) {
      throw new UsageError("--diff goes with --dry-run: it shows, and imports nothing.");
    }
    return withArchive(invocation, { readOnly: false }, (service) => importInto(service, invocation, report));
  },
};

async function importInto(service: Service, invocation: Invocation, report: string | undefined): Promise<ExitCode> {
  const { args, options, terminal } = invocation;
  const isDry = options.flag("dry-run");
  const stopHearing = service.hear((name, event) => {
    if (name === "imports.progress" && "phase" in event) terminal.progress(sayProgress(event));
  });
  const wanted = options.text("profile");
  const profile = wanted === undefined ? undefined : await usableProfile(service, wanted);
  const begun = await service.receivePaths(args, {
    naming: "as-given",
    ...(profile ? { profile } : {}),
    ...(options.flag("repair-mojibake") ? { repair: "mojibake" } : {}),
    ...(options.flag("as-transcript") ? { asTranscript: true } : {}),
  });
  if (!begun.ok) throw new LecternError(begun.error.code, begun.error.message);
  const id = begun.value.import;
  const state = await runUnlessStopped(service, id, { isDry, folders: askedFolders(invocation) });
  stopHearing();
  await writeReport(service, id, report);
  checkEnd(state, isDry);
  const lines = await tellFiles(service, state, invocation);
  terminal.say(isDry ? sayChosen(state.chosen) : sayCounts(state.report?.imported ?? 0, lines));
  return lines.some(isFailure) ? 1 : 0;
}

function askedFolders({ options }: Invocation): FolderUse {
  const asked = folderUse.safeParse(options.text("folders") ?? "none");
  if (asked.success) return asked.data;
  throw new UsageError(`--folders takes ${folderUse.options.join(", ")}.`);
}

function checkEnd({ phase, report }: ImportState, isDry: boolean): void {
  if (phase === "cancelled") throw new LecternError("cancelled", "Cancelled. Nothing was imported.");
  if (phase === "done" || (isDry && phase === "review")) return;
  throw new LecternError("internal", report?.message ?? "The import did not finish.");
}

async function writeReport(service: Service, id: string, file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const { text } = await service.handlers.imports.report({ import: id });
  await onDisk("write the report", () => writeFile(file, text));
}

/** Where it is to stand: in the place of nothing but an earlier one. */
async function reportFile({ options }: Invocation): Promise<string | undefined> {
  const asked = options.text("report");
  if (asked === undefined) return undefined;
  if (asked === "") throw new UsageError("--report is empty. Say which file: --report FILE.");
  const file = path.resolve(asked);
  const there = await onDisk("write the report", () => textIfThere(file));
  if (there === undefined || there.startsWith(importReportHead)) return file;
  throw new UsageError(`${asked} is there already and is no report of an import. Say another file: --report FILE.`);
}

async function textIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

async function tellFiles(
  service: Service,
  state: ImportState,
  { options, terminal }: Invocation,
): Promise<readonly ImportLine[]> {
  const items: ImportItem[] = [];
  for await (const item of allItems(service, state.import)) items.push(item);
  const lines = importLines(items, state.report?.failed ?? []);
  for (const [at, line] of lines.entries()) {
    const comparison = options.flag("diff") ? await compare(service, state.import, items[at]) : undefined;
    const asked = line.asked ? [`who is ${line.asked.map((name) => `“${name}”`).join(", ")}?`] : [];
    const unplaced = unplacedWords(line.unplaced ?? []);
    const cells = [line.verdict, line.file, ...(line.reason ? [line.reason] : []), ...asked, ...unplaced];
    terminal.row(cells, comparison ? { ...line, comparison } : line);
    if (comparison && !terminal.json) terminal.result(comparisonLines(comparison).join("\n"), comparison);
  }
  return lines;
}

type RunOptions = { readonly isDry: boolean; readonly folders: FolderUse };

/** Ctrl+C takes back what was written so far; a second one ends the process at once. */
async function runUnlessStopped(service: Service, id: string, { isDry, folders }: RunOptions): Promise<ImportState> {
  const { imports } = service.handlers;
  const stop = () => void imports.cancel({ import: id });
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    await service.reviewed(id);
    const state = await imports.state({ import: id });
    if (state.phase !== "review" || isDry) return state;
    await imports.treatFolders({ import: id, folders });
    return await imports.run({ import: id });
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}

async function compare(service: Service, id: string, item: ImportItem | undefined): Promise<Comparison | undefined> {
  if (!item?.verdict.of) return undefined;
  return await service.handlers.imports.diff({ import: id, item: item.item });
}

async function* allItems(service: Service, id: string): AsyncGenerator<ImportItem> {
  const limit = 1_000;
  for (let offset = 0; ; offset += limit) {
    const { items, total } = await service.handlers.imports.items({
      import: id,
      show: "all",
      words: "",
      offset,
      limit,
    });
    yield* items;
    if (offset + limit >= total) return;
  }
}
