import type { ListedTerm } from "../../../shared/contract/terms.ts";
import type { Service } from "../../service/service.ts";
import { type Command, type Invocation, UsageError } from "../command.ts";
import { withArchive } from "../with-archive.ts";

export const termsCommand: Command = {
  name: "terms",
  summary: "List topics or persons, a line each: id, how many transcripts carry it, label, variants.",
  usage: "--topics|--persons --archive DIR",
  options: {
    topics: { help: "the topics, by label" },
    persons: { help: "the persons, by name" },
  },
  takes: [0, 0],
  run: (invocation) => {
    const kind = parseKind(invocation);
    return withArchive(invocation, { readOnly: true }, async (service) => {
      for await (const { id, uses, label, variants } of allTerms(service, kind)) {
        invocation.terminal.row([id, String(uses), label, variants.join("; ")], { id, label, variants, uses });
      }
      return 0;
    });
  },
};

type Kind = "topics" | "persons";

function parseKind({ options }: Invocation): Kind {
  const [kind, other] = (["topics", "persons"] as const).filter(options.flag);
  if (kind === undefined || other !== undefined) throw new UsageError("Say which: --topics or --persons.");
  return kind;
}

async function* allTerms(service: Service, kind: Kind): AsyncGenerator<ListedTerm> {
  const limit = 1_000;
  for (let offset = 0; ; offset += limit) {
    const { terms, total } = await service.handlers[kind].list({ offset, limit, text: "", sort: "label", show: "all" });
    yield* terms;
    if (offset + limit >= total) return;
  }
}
