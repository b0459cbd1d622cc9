import type { ReadHow } from "../../reading/read-how.ts";

/** What a person said of lines, for a text in which lines came and went: of those that changed it is not true any more. */
export function toldAfter({ correction, ...how }: ReadHow, before: string, after: string): ReadHow {
  if (correction === undefined) return how;
  const [old, now] = [before.split("\n"), after.split("\n")];
  const least = Math.min(old.length, now.length);
  let head = 0;
  while (head < least && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const lines = correction.lines.flatMap((told) => {
    if (told.line <= head) return [told];
    return told.line > old.length - tail ? [{ ...told, line: told.line + now.length - old.length }] : [];
  });
  return { ...how, correction: { ...correction, lines } };
}
