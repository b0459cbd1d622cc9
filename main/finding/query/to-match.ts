import type { Query } from "./query.ts";

/**
 * The tree as a parameter of FTS5's MATCH. Words hold letters, digits and marks only, and each phrase is quoted, so that
 * nothing of what was typed can be read as an operator (https://www.sqlite.org/fts5.html#full_text_query_syntax).
 */
export function toMatch(query: Query): string {
  if (query.kind === "phrase") return `"${query.words.join(" ")}"${query.prefix ? " *" : ""}`;
  return query.of.map(toMatch).join(" AND ");
}
