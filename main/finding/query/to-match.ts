import { noForms, type WordForms } from "../index/vocabulary/forms.ts";
import { leafMatch } from "./leaf-match.ts";
import type { Query, TextQuery } from "./query.ts";

/**
 * Can the index answer it by itself? What must not hold can only be taken away from what does
 * (https://www.sqlite.org/fts5.html#full_text_query_syntax).
 */
export function isMatch(query: Query): query is TextQuery {
  switch (query.kind) {
    case "phrase":
      return query.column !== "note";
    case "near":
      return true;
    case "any":
      return query.of.every(isMatch);
    case "all":
      return query.of.some(isMatch) && query.of.every((part) => isMatch(part.kind === "not" ? part.of : part));
    default:
      return false;
  }
}

/** A query for which `isMatch` holds as a parameter of FTS5's MATCH. */
export function toMatch(query: TextQuery, forms: WordForms = noForms): string {
  switch (query.kind) {
    case "phrase":
    case "near":
      return leafMatch(query, forms);
    case "any":
      return query.of.map((part) => inBrackets(part, forms)).join(" OR ");
    case "all":
      return allOf(query.of, forms);
    case "not":
      throw new Error("The index takes away only from what it finds.");
  }
}

function allOf(of: readonly TextQuery[], forms: WordForms): string {
  const held = of.filter(({ kind }) => kind !== "not").map((part) => inBrackets(part, forms));
  const away = of.flatMap((part) => (part.kind === "not" ? [inBrackets(part.of, forms)] : []));
  if (away.length === 0) return held.join(" AND ");
  return `(${held.join(" AND ")}) NOT (${away.join(" OR ")})`;
}

function inBrackets(query: TextQuery, forms: WordForms): string {
  return query.kind === "phrase" || query.kind === "near" ? leafMatch(query, forms) : `(${toMatch(query, forms)})`;
}
