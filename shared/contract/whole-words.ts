/** UTF-16 units that somebody can type. */
export const longestQuery = 2_000;

/** And the space of `wholeWords`. */
export const longestLine = longestQuery + 1;

/**
 * A line that nobody is typing (any more). Its last word counts whole, not as the beginning of one as in the search field:
 * the space says so, wherever the line goes.
 */
export function wholeWords(query: string): string {
  const typed = query.trimEnd();
  return typed === "" ? "" : `${typed} `;
}
