import type { Completion } from "../../shared/contract/finding.ts";

/** A line with the option in the place of what it completes, and where the cursor comes to stand. */
export function completeLine(line: string, { from, to }: Completion, text: string): { line: string; cursor: number } {
  const rest = line.slice(to);
  // A space is there already.
  const put = text.endsWith(" ") && rest.startsWith(" ") ? text.trimEnd() : text;
  return { line: `${line.slice(0, from)}${put}${rest}`, cursor: from + text.length };
}
