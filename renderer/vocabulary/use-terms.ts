import { useMemo } from "react";
import type { Request } from "../../shared/contract/contract.ts";
import type { ListedTerm } from "../../shared/contract/terms.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { useStore } from "../store/store.ts";

export type VocabularyKind = "topics" | "persons";

export type TermQuestion = Pick<Request<"topics", "list">, "text" | "sort" | "show" | "opened">;

/** Rows are asked for in windows that begin at a multiple of this, with as much before and behind. */
const step = 100;

/** What the list shows around this row. The last answer stays until the next one is there. */
export function useTerms(kind: VocabularyKind, question: TermQuestion, first: number) {
  const call = useMemo(
    () => async (request: Request<"topics", "list">) => {
      const outcome = await bridge[kind].list(request);
      return outcome.ok ? ({ ok: true, value: { ...outcome.value, offset: request.offset ?? 0 } } as const) : outcome;
    },
    [kind],
  );
  const offset = Math.max(0, Math.floor(first / step) - 1) * step;
  const answer = useCall(call, { ...question, offset, limit: 4 * step }, useStore(revision));
  const { value } = answer;
  return {
    ...answer,
    total: value?.total ?? 0,
    terms: value?.terms ?? [],
    termAt: (index: number): ListedTerm | undefined => value?.terms[index - value.offset],
  };
}
