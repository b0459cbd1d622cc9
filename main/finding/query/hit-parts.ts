import type { Near, Phrase, Query, TextQuery } from "./query.ts";

/** What is marked: words wherever they stand (in their column), or all that one of this name is asked to have said in a turn. */
export type HitPart = { readonly query: Phrase | Near; readonly by?: undefined } | SaidPart;

type SaidPart = { readonly query: TextQuery; readonly by: string };

/** The words of a query that stand in titles, summaries and texts. What must not hold, notes and fields are not marked. */
export function hitPartsOf(query: Query): readonly HitPart[] {
  switch (query.kind) {
    case "phrase":
    case "near":
      return query.column === "note" ? [] : [{ query }];
    case "all":
    case "any":
      return query.of.flatMap(hitPartsOf);
    case "said":
      return query.of ? [{ query: query.of, by: query.by }] : [];
    default:
      return [];
  }
}
