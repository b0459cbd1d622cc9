import type { NameDoubt, NameList } from "../../../shared/contract/cleanup.ts";
import type { Service } from "../../service/service.ts";
import { type Command, UsageError, writingOptions } from "../command.ts";
import { withArchive } from "../with-archive.ts";

/** A command waits until all is read. */
const patience = 3_600_000;
const limit = 1_000;

export const cleanupCommand: Command = {
  name: "cleanup",
  summary:
    "List persons whom texts name and no tag does (untagged), or tags of persons whom the text never names (unnamed): transcript, person, how often, name, title.",
  usage: "untagged|unnamed --archive DIR [--fix]",
  options: {
    ...writingOptions,
    fix: { help: "tag all that are listed, or take the tags of all that are listed off, as one step" },
  },
  takes: [1, 1],
  run: (invocation) => {
    const list = readList(invocation.args[0]);
    const fixes = invocation.options.flag("fix");
    return withArchive(invocation, { readOnly: !fixes }, async (service) => {
      for await (const doubt of allDoubts(service, list)) {
        const { transcript, person, times, label, title } = doubt;
        invocation.terminal.row([transcript, person, String(times), label, title], doubt);
      }
      if (fixes) {
        const done = await service.handlers.cleanup.fixNames({ list, patience });
        invocation.terminal.result(`${done.changed} changed`, done);
      }
      return 0;
    });
  },
};

function readList(typed: string | undefined): NameList {
  if (typed === "untagged" || typed === "unnamed") return typed;
  throw new UsageError(`“${typed}” is not one of: untagged, unnamed.`);
}

async function* allDoubts({ handlers }: Service, list: NameList): AsyncGenerator<NameDoubt> {
  for (let offset = 0; ; offset += limit) {
    const { doubts, total } = await handlers.cleanup.names({ list, offset, limit, patience });
    yield* doubts;
    if (offset + limit >= total) return;
  }
}
