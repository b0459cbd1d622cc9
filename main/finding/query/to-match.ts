import type { Phrase, Query, TextQuery } from "./query.ts";

/**
 * Can the index answer it by itself? What must not hold can only be taken away from what does
 * (https://www.sqlite.org/fts5.html#full_text_query_syntax).
 */
export function isMatch(query: Query): query is TextQuery {
  switch (query.kind) {
    case "phrase":
    case "near":
      return query.column !== "note";
    case "any":
      return query.of.every(isMatch);
    case "all":
      return query.of.some(isMatch) && query.of.every((part) => isMatch(part.kind === "not" ? part.of : part));
    default:
      return false;
  }
}

/**
 * A query for which `isMatch` holds as a parameter of FTS5's MATCH. Words hold letters, digits and marks only, and each
 * phrase is quoted, so that nothing of what was typed can be read as an operator.
 */
export function toMatch(query: TextQuery): string {
  switch (query.kind) {
    case "phrase":
      return `${columnOf(query)}${quoted(query)}`;
    case "near":
      return `${columnOf(query)}NEAR(${query.of.map(quoted).join(" ")}, ${query.within})`;
    case "any":
      return query.of.map(inBrackets).join(" OR ");
    case "all":
      return allOf(query.of);
    case "not":
      throw new Error("The index takes away only from what it finds.");
  }
}

function allOf(of: readonly TextQuery[]): string {
  const held = of.filter(({ kind }) => kind !== "not").map(inBrackets);
  const away = of.flatMap((part) => (part.kind === "not" ? [inBrackets(part.of)] : []));
  if (away.length === 0) return held.join(" AND ");
  return `(${held.join(" AND ")}) NOT (${away.join(" OR ")})`;
}

function inBrackets(query: TextQuery): string {
  return query.kind === "phrase" || query.kind === "near" ? toMatch(query) : `(${toMatch(query)})`;
}

function quoted({ words, prefix }: Phrase): string {
  return `"${words.join(" ")}"${prefix ? " *" : ""}`;
}

/** The index's name of the column. */
function columnOf({ column }: { readonly column?: string | undefined }): string {
  if (column === undefined) return "";
  return `${column === "text" ? "body" : column} : `;
}
