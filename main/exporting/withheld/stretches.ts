import { type Passage, withheldWords } from "../../../shared/records/passage.ts";

/** A stretch of the text that leaves in no export, in code points, and what stands in its place. */
export type Stretch = { readonly start: number; readonly end: number; readonly words: string };

/** Where the words of these passages are withheld, in the order of the text; what overlaps is one, with each reason once. */
export function withheldStretches(passages: readonly Passage[]): Stretch[] {
  const merged: { start: number; end: number; readonly reasons: Set<string> }[] = [];
  for (const { start, end, withheld } of passages.toSorted((a, b) => a.start - b.start)) {
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
