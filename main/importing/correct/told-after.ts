import type { ReadHow } from "../../reading/read-how.ts";
import { commonEnds } from "../../runtime/common-ends.ts";

/** What a person said of lines, for a text in which lines came and went: of those that changed it is not true any more. */
export function toldAfter({ correction, ...how }: ReadHow, before: string, after: string): ReadHow {
  if (correction === undefined) return how;
  const [old, now] = [before.split("\n"), after.split("\n")];
  const { head, tail } = commonEnds(old.length, now.length, (i, j) => old[i] === now[j]);
  const lines = correction.lines.flatMap((told) => {
    if (told.line <= head) return [told];
    return told.line > old.length - tail ? [{ ...told, line: told.line + now.length - old.length }] : [];
  });
  return { ...how, correction: { ...correction, lines } };
}
