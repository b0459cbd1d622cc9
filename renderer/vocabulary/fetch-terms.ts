import type { ListedTerm } from "../../shared/contract/terms.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem } from "../notices/toast.ts";
import type { TermQuestion, VocabularyKind } from "./use-terms.ts";

const atOnce = 1_000;
/** So many terms can be changed in one step. */
const most = 10_000;

/** The terms of a stretch of the list, both ends among them, at most 10,000; undefined when they cannot be had. */
export async function fetchTerms(
  kind: VocabularyKind,
  question: TermQuestion,
  from: number,
  to: number,
): Promise<readonly ListedTerm[] | undefined> {
  const terms: ListedTerm[] = [];
  const end = Math.min(to + 1, from + most);
  for (let offset = from; offset < end; offset += atOnce) {
    const outcome = await bridge[kind].list({ ...question, offset, limit: Math.min(atOnce, end - offset) });
    if (!outcome.ok) {
      sayProblem(outcome.error.message);
      return undefined;
    }
    terms.push(...outcome.value.terms);
    if (offset + atOnce >= outcome.value.total) break;
  }
  return terms;
}
