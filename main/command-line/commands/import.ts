import { LecternError } from "../../../shared/contract/error.ts";
import type { ImportItem, ImportState } from "../../../shared/contract/imports.ts";
import type { Service } from "../../service/service.ts";
import { type Command, type ExitCode, type Invocation, writingOptions } from "../command.ts";
import { importLines, isFailure, sayCounts } from "../import-lines.ts";
import { usableProfile } from "../usable-profile.ts";
import { withArchive } from "../with-archive.ts";

export const importCommand: Command = {
  name: "import",
  summary:
    "Read files and folders into the archive, as one step; a line a file with its verdict. Ctrl+C leaves nothing.",
  usage: "PATH… --archive DIR",
  options: {
    ...writingOptions,
    profile: { help: "a reading profile of the archive to read them by, instead of the one that fits", value: "NAME" },
  },
  takes: [1, Number.POSITIVE_INFINITY],
  run: (invocation) => withArchive(invocation, { readOnly: false }, (service) => importInto(service, invocation)),
};

async function importInto(service: Service, { args, options, terminal }: Invocation): Promise<ExitCode> {
  const stopHearing = service.hear((name, event) => {
    if (name === "imports.progress" && "phase" in event) terminal.progress(`${event.phase} ${event.done}…`);
  });
  const wanted = options.text("profile");
  const profile = wanted === undefined ? undefined : await usableProfile(service, wanted);
  const begun = await service.receivePaths(args, { naming: "as-given", ...(profile ? { profile } : {}) });
  if (!begun.ok) throw new LecternError(begun.error.code, begun.error.message);
  const state = await runUnlessStopped(service, begun.value.import);
  stopHearing();
  if (state.phase === "cancelled") throw new LecternError("cancelled", "Cancelled. Nothing was imported.");
  if (state.phase !== "done") throw new LecternError("internal", state.report?.message ?? "The import did not finish.");
  const items: ImportItem[] = [];
  for await (const item of allItems(service, begun.value.import)) items.push(item);
  const lines = importLines(items, state.report?.failed ?? []);
  for (const line of lines) terminal.row([line.verdict, line.file, ...(line.reason ? [line.reason] : [])], line);
  terminal.say(sayCounts(state.report?.imported ?? 0, lines));
  return lines.some(isFailure) ? 1 : 0;
}

/** Ctrl+C takes back what was written so far; a second one ends the process at once. */
async function runUnlessStopped(service: Service, id: string): Promise<ImportState> {
  const { imports } = service.handlers;
  const stop = () => void imports.cancel({ import: id });
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    await service.reviewed(id);
    const state = await imports.state({ import: id });
    return state.phase === "review" ? await imports.run({ import: id }) : state;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
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
