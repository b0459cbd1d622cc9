import type { Ledger } from "../index/ledger.ts";
import type { LineQuestion } from "../index/lines/line-question.ts";
import type { TextQuery } from "../query/query.ts";
import { type SpeaksIn, toSpoken } from "./speaks-in.ts";

/** Words whose places are hits; `said`: only in the turns of these labels. */
export type PartIn = { readonly query: TextQuery; readonly said?: readonly SpeaksIn[] };

/** A question to the index that is open now. What it has not taken in yet has no lines. */
export function toLineQuestion(parts: readonly PartIn[], ids: readonly string[], ledger: Ledger): LineQuestion {
  return {
    parts: parts.map(({ query, said }) => ({ query, ...(said ? { said: toSpoken(said, ledger) } : {}) })),
    rows: rowsOf(ids, ledger),
  };
}

/** Parallel to the ids; 0, which is no row, for those that the index does not have. */
export function rowsOf(ids: readonly string[], ledger: Ledger): Int32Array<ArrayBuffer> {
  return Int32Array.from(ids, (id) => ledger.lineOf(id)?.row ?? 0);
}
