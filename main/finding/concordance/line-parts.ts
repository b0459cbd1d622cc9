import type { Query, TextQuery } from "../query/query.ts";

/** What of a query counts as a hit; `by`: only in turns of somebody of that name in which it holds. */
export type AskedPart = { readonly query: TextQuery; readonly by?: string };

/** The words that a query finds in texts. What must not hold, titles, summaries and fields have no lines. */
export function linePartsOf(query: Query): readonly AskedPart[] {
  switch (query.kind) {
    case "phrase":
    case "near":
      return query.column === undefined || query.column === "text" ? [{ query }] : [];
    case "all":
    case "any":
      return query.of.flatMap(linePartsOf);
    case "said":
      return query.of ? [{ query: query.of, by: query.by }] : [];
    default:
      return [];
  }
}
