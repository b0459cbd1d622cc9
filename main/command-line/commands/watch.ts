import path from "node:path";
import type { ImportItem } from "../../../shared/contract/imports.ts";
import { type WatchedFolderUse, watchedFolderUse } from "../../../shared/contract/watches.ts";
import type { Service } from "../../service/service.ts";
import type { WatchedImport } from "../../service/watching.ts";
import { type Command, type ExitCode, type Invocation, UsageError, writingOptions } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { withArchive } from "../with-archive.ts";

export const watchCommand: Command = {
  name: "watch",
  summary: "Import new files of a folder that need nobody's look, as they come; say why of the others. Ctrl+C ends it.",
  usage: "FOLDER --archive DIR",
  options: {
    folders: { help: "topics: the folder that a file lies in becomes a topic of it; none", value: "USE" },
    ...writingOptions,
  },
  takes: [1, 1],
  run: (invocation) => {
    askedFolders(invocation);
    return withArchive(invocation, { readOnly: false }, (service) => watchUntilStopped(service, invocation));
  },
};

function askedFolders({ options }: Invocation): WatchedFolderUse {
  const asked = watchedFolderUse.safeParse(options.text("folders") ?? "none");
  if (asked.success) return asked.data;
  throw new UsageError(`--folders takes ${watchedFolderUse.options.join(", ")} here.`);
}

async function watchUntilStopped(service: Service, invocation: Invocation): Promise<ExitCode> {
  const { args, terminal } = invocation;
  const folder = path.resolve(args[0] ?? "");
  let wasThere: boolean | undefined;
  const { promise, end } = untilStopped();
  const watch = service.watch(folder, {
    folders: askedFolders(invocation),
    onImport: (outcome) => tellOutcome(outcome, terminal),
    onLook: (there) => {
      const isThere = there !== undefined;
      if (isThere !== wasThere)
        terminal.say(isThere ? `Watching ${folder}.` : `${folder} is not there; waiting for it.`);
      wasThere = isThere;
    },
    onTrouble: end,
  });
  try {
    const trouble = await promise;
    if (trouble !== undefined) throw trouble;
    terminal.say("Stopped watching.");
    return 0;
  } finally {
    await watch.stop();
  }
}

function tellOutcome({ imported, left, state }: WatchedImport, terminal: Terminal): void {
  for (const item of imported) tellFile(item, "imported", undefined, terminal);
  for (const item of left) tellFile(item, "left", whyLeft(item) ?? state.report?.message, terminal);
}

function tellFile(item: ImportItem, done: "imported" | "left", reason: string | undefined, terminal: Terminal): void {
  const { name: file, title, verdict } = item;
  const id = done === "imported" ? verdict.transcript : undefined;
  terminal.row([done, file, reason ?? title ?? ""], {
    file,
    done,
    verdict: verdict.kind,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(reason === undefined ? {} : { reason }),
  });
}

function whyLeft({ verdict, title, doubts, warnings }: ImportItem): string | undefined {
  if (verdict.kind !== "new") return verdict.reason;
  const count = doubts + warnings + (title === undefined ? 1 : 0);
  if (count === 0) return undefined;
  return `${count === 1 ? "1 thing" : `${count} things`} to look at. Import it by lectern import, or review it in the window.`;
}

/** The first Ctrl+C ends in order; a second one ends the process at once. */
function untilStopped() {
  let end: (trouble?: unknown) => void = () => {};
  const promise = new Promise<unknown>((resolve) => {
    end = resolve;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => end());
  return { promise, end };
}
