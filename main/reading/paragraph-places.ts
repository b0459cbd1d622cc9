import { type CodePoints, codePointsOf } from "../../shared/reading/code-points.ts";
import type { Block, Paragraph } from "../../shared/reading/page.ts";
import type { Reading } from "../../shared/reading/reading.ts";

/** A stretch of one paragraph, in UTF-16 units of its text. */
export type ParagraphStretch = { readonly n: number; readonly from: number; readonly to: number };

/** A place in the text proper: a paragraph's number, and UTF-16 units into its text. */
type Point = { readonly n: number; readonly at: number };

/** Where paragraphs of the text proper, joined and cleaned as they are, stand in the text itself. */
export type ParagraphPlaces = {
  /** The stretch of the text in code points; undefined where it has no letter of it. */
  readonly inText: (from: Point, to: Point) => { readonly start: number; readonly end: number } | undefined;
  /** What of a stretch of the text, in code points, is seen in each paragraph. */
  readonly inParagraphs: (start: number, end: number) => ParagraphStretch[];
};

/** `offsets`: for each UTF-16 unit of the paragraph's text, the code point of the text that it stands for. */
type Placed = { readonly n: number; readonly length: number; readonly offsets: Uint32Array };

export function paragraphPlaces(text: string, reading: Reading, blocks: readonly Block[]): ParagraphPlaces {
  const points = codePointsOf(text);
  const all = blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
  const placed = all.map((paragraph, at) => place(paragraph, all[at + 1], reading, points));
  return {
    inText: (from, to) => {
      const touched = placed.flatMap((one) => {
        if (one.n < from.n || one.n > to.n) return [];
        const first = one.n === from.n ? from.at : 0;
        const last = Math.min(one.n === to.n ? to.at : one.length, one.length) - 1;
        return first <= last ? [{ start: one.offsets[first] ?? 0, end: (one.offsets[last] ?? 0) + 1 }] : [];
      });
      const [first, last] = [touched[0], touched.at(-1)];
      return first && last && first.start < last.end ? { start: first.start, end: last.end } : undefined;
    },
    inParagraphs: (start, end) =>
      placed.flatMap(({ n, offsets }) => {
        const from = offsets.findIndex((offset) => offset >= start);
        const to = offsets.findLastIndex((offset) => offset < end) + 1;
        return from >= 0 && from < to ? [{ n, from, to }] : [];
      }),
  };
}

/**
 * A paragraph's letters stand in its lines in the same order, with marks and labels left out. They are met from the end: what is left
 * out stands in front.
 */
function place(paragraph: Paragraph, next: Paragraph | undefined, reading: Reading, points: CodePoints): Placed {
  const { n, text } = paragraph;
  const source = sourceOf(paragraph, next, reading, points);
  const offsets = new Uint32Array(text.length);
  let at = source.length - 1;
  for (let unit = text.length - 1; unit >= 0; unit -= 1) {
    const letter = text.charAt(unit);
    while (at > 0 && !isSame(source[at]?.letter ?? "", letter)) at -= 1;
    offsets[unit] = source[at]?.offset ?? 0;
    at -= 1;
  }
  return { n, length: text.length, offsets };
}

type SourceUnit = { readonly letter: string; readonly offset: number };

/** The UTF-16 units of its lines without their labels, a line end after each, with the code points at which they stand. */
function sourceOf(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  { lines }: Reading,
  points: CodePoints,
): SourceUnit[] {
  const isBeforeLabel = next !== undefined && next.lines[0] === paragraph.lines[0];
  return paragraph.lines.flatMap((number) => {
    const line = lines[number - 1];
    if (!line) return [];
    const start = line.label && !isBeforeLabel ? line.label.end : line.start;
    const end = line.label && isBeforeLabel ? line.label.start : line.end;
    const units = unitsOf(points.slice(start, end), start);
    return [...units, { letter: "\n", offset: end }];
  });
}

function unitsOf(text: string, start: number): SourceUnit[] {
  let offset = start - 1;
  return Array.from({ length: text.length }, (_, unit) => {
    const letter = text.charAt(unit);
    if (!/[\udc00-\udfff]/.test(letter)) offset += 1;
    return { letter, offset };
  });
}

function isSame(source: string, letter: string): boolean {
  return source === letter || (letter === " " && /\s/.test(source));
}
