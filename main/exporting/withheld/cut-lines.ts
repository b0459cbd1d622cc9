import type { Stretch } from "../../../shared/passages/withheld-stretches.ts";
import type { Line } from "../../../shared/reading/reading.ts";

/** What is taken out of a text, in code points, and what is put there. */
export type Cut = { readonly line: number; readonly start: number; readonly end: number; readonly put: string };

type Slice = (start: number, end: number) => string;

/** Marks that close a label stay with it, or the words would run into the name. */
const marksBehindLabel = /^\s{0,2}[:：.]?\s{0,2}/u;

/**
 * What the stretches take out of each line: words only, never line ends and labels, so that a page keeps its paragraphs,
 * their numbers and who speaks. A paragraph of several lines says once that words are missing.
 */
export function cutLines(lines: readonly Line[], stretches: readonly Stretch[], slice: Slice): Cut[] {
  const cuts: Cut[] = [];
  const paragraphs = firstLines(lines);
  const said = new Set<string>();
  for (const { line, stretch, part } of partsTaken(lines, stretches, slice)) {
    const key = `${paragraphs.get(line.n)} ${stretch.start}`;
    cuts.push({ line: line.n, ...part, put: said.has(key) ? "" : stretch.words });
    said.add(key);
  }
  return cuts;
}

/** For each line, the first one of its paragraph. */
function firstLines(lines: readonly Line[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { n, joins } of lines) first.set(n, joins === undefined ? n : (first.get(joins) ?? n));
  return first;
}

/** What each stretch has of each line, both in the order of the text. */
function* partsTaken(lines: readonly Line[], stretches: readonly Stretch[], slice: Slice) {
  let next = 0;
  for (const line of lines) {
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    for (let at = next; at < stretches.length; at += 1) {
      const stretch = stretches[at];
      if (stretch === undefined || stretch.start >= line.end) break;
      for (const part of partsWithin(line, stretch, slice)) yield { line, stretch, part };
    }
  }
}
type Part = { readonly start: number; readonly end: number };

function partsWithin(line: Line, stretch: Stretch, slice: Slice): Part[] {
  return wordsOf(line, slice).flatMap((part) => {
    const start = Math.max(part.start, stretch.start);
    const end = Math.min(part.end, stretch.end);
    return start < end && slice(start, end).trim() !== "" ? [{ start, end }] : [];
  });
}

/** The line without its label. */
function wordsOf({ start, end, label }: Line, slice: Slice): Part[] {
  if (!label) return [{ start, end }];
  const marks = marksBehindLabel.exec(slice(label.end, Math.min(end, label.end + 6)))?.[0].length ?? 0;
  return [
    { start, end: label.start },
    { start: label.end + marks, end },
  ];
}
