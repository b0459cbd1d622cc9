import type { ListedTerm } from "../../shared/contract/terms.ts";
import type { Service } from "../service/service.ts";
import { type Invocation, UsageError } from "./command.ts";

export type TermKind = "topics" | "persons";

/** Which of the two was asked for. */
export function parseKind({ options }: Pick<Invocation, "options">): TermKind {
  const [kind, other] = (["topics", "persons"] as const).filter(options.flag);
  if (kind === undefined || other !== undefined) throw new UsageError("Say which: --topics or --persons.");
  return kind;
}

/** All of them by label, or those alone that may be one with another. */
export async function* listedTerms(
  service: Service,
  kind: TermKind,
  show: "all" | "alike",
): AsyncGenerator<ListedTerm> {
  const limit = 1_000;
  for (let offset = 0; ; offset += limit) {
    const { terms, total } = await service.handlers[kind].list({ offset, limit, text: "", sort: "label", show });
    yield* terms;
    if (offset + limit >= total) return;
  }
}
