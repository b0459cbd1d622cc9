import { withheldWords } from "../records/withheld-words.ts";

/** A stretch of which no word goes out, in the units that it was given in, and what stands in its place. */
export type Stretch = { readonly start: number; readonly end: number; readonly words: string };

export type MaybeWithheld = {
  readonly start: number;
  readonly end: number;
  /** Why, where it is. */
  readonly withheld?: string | undefined;
};

/** What of these is withheld, in the order of the text; what overlaps is one, with each reason once. */
export function withheldStretches(places: readonly MaybeWithheld[]): Stretch[] {
  const merged: { start: number; end: number; readonly reasons: Set<string> }[] = [];
  for (const { start, end, withheld } of places.toSorted((a, b) => a.start - b.start)) {
    if (withheld === undefined || end <= start) continue;
    const last = merged.at(-1);
    if (last === undefined || last.end <= start) merged.push({ start, end, reasons: new Set([withheld]) });
    else {
      last.end = Math.max(last.end, end);
      last.reasons.add(withheld);
    }
  }
  return merged.map(({ start, end, reasons }) => ({ start, end, words: withheldWords([...reasons].join("; ")) }));
}

/** A text from `from` to `to`, what is withheld of it in its own words; a stretch that reaches out of it counts too. */
export function wordsLeft(text: string, from: number, to: number, stretches: readonly Stretch[]): string {
  const pieces: string[] = [];
  let at = from;
  for (const { start, end, words } of stretches) {
    if (end <= from || start >= to) continue;
    pieces.push(text.slice(at, Math.max(at, start)), words);
    at = Math.min(end, to);
  }
  return [...pieces, text.slice(at, to)].join("");
}
