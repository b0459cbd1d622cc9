import { LecternError } from "../../../shared/contract/error.ts";
import type { ImportItem } from "../../../shared/contract/imports.ts";
import type { Service } from "../../service/service.ts";
import type { Command, ExitCode, Invocation } from "../command.ts";
import { withArchive } from "../with-archive.ts";

export const importCommand: Command = {
  name: "import",
  summary: "Read files and folders into the archive, as one step; a line a file with its verdict.",
  usage: "PATH… --archive DIR",
  options: {},
  takes: [1, Number.POSITIVE_INFINITY],
  run: (invocation) => withArchive(invocation, { readOnly: false }, (service) => importInto(service, invocation)),
};

async function importInto(service: Service, { args, terminal }: Invocation): Promise<ExitCode> {
  const stopHearing = service.hear((name, event) => {
    if (name === "imports.progress" && "phase" in event) terminal.progress(`${event.phase} ${event.done}…`);
  });
  const begun = await service.receivePaths(args);
  if (!begun.ok) throw new LecternError(begun.error.code, begun.error.message);
  const request = { import: begun.value.import };
  await service.reviewed(request.import);
  const state = await service.handlers.imports.run(request);
  stopHearing();
  if (state.phase !== "done") throw new LecternError("internal", state.report?.message ?? "The import did not finish.");
  const failed = new Map(state.report?.failed.map(({ name, reason }) => [name, reason]));
  let code: ExitCode = 0;
  for await (const item of allItems(service, request.import)) {
    const line = lineOf(item, failed.get(item.name));
    if (line.verdict === "unreadable" || line.verdict === "not-a-transcript") code = 1;
    terminal.result(`${line.verdict}\t${line.file}${line.reason ? `\t${line.reason}` : ""}`, line);
  }
  terminal.say(state.report?.message ?? "");
  return code;
}

async function* allItems(service: Service, id: string): AsyncGenerator<ImportItem> {
  const limit = 1_000;
  for (let offset = 0; ; offset += limit) {
    const { items, total } = await service.handlers.imports.items({ import: id, show: "all", offset, limit });
    yield* items;
    if (offset + limit >= total) return;
  }
}

function lineOf(item: ImportItem, failure: string | undefined) {
  const { kind, reason, transcript } = item.verdict;
  const why = failure ?? reason;
  return {
    file: item.name,
    verdict: failure === undefined ? kind : ("unreadable" as const),
    ...(transcript === undefined ? {} : { id: transcript }),
    ...(item.title === undefined ? {} : { title: item.title }),
    ...(why === undefined ? {} : { reason: why }),
  };
}
