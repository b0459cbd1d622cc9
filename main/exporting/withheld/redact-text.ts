import type { Stretch } from "../../../shared/passages/withheld-stretches.ts";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import type { Line } from "../../../shared/reading/reading.ts";
import { type Cut, cutLines } from "./cut-lines.ts";

export type RedactedText = {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Numbers of the lines of which something was taken. */
  readonly touched: ReadonlySet<number>;
  /** The words that were taken, as they stood. */
  readonly taken: readonly string[];
  /** Where in the new text a stretch of the old one stands; one that reaches into what was taken has all that is put there. */
  readonly follow: (start: number, end: number) => { readonly start: number; readonly end: number };
};

type Placed = Cut & { readonly newStart: number; readonly newEnd: number };

/** A text without what is withheld, and its lines where they stand then. */
export function redactText(text: string, lines: readonly Line[], stretches: readonly Stretch[]): RedactedText {
  const points = codePointsOf(text);
  const cuts = cutLines(lines, stretches, points.slice);
  const pieces: string[] = [];
  const placed: Placed[] = [];
  let at = 0;
  let shift = 0;
  for (const cut of cuts) {
    pieces.push(points.slice(at, cut.start), cut.put);
    const newStart = cut.start + shift;
    const newEnd = newStart + [...cut.put].length;
    placed.push({ ...cut, newStart, newEnd });
    shift = newEnd - cut.end;
    at = cut.end;
  }
  pieces.push(points.slice(at, points.length));
  const startAt = (offset: number) => moveStart(placed, offset);
  const endAt = (offset: number) => moveEnd(placed, offset);
  const emptied = new Map<number, number>();
  return {
    text: pieces.join(""),
    lines: lines.map((line) => moveLine(line, startAt, endAt, emptied)),
    touched: new Set(cuts.map(({ line }) => line)),
    taken: cuts.map(({ start, end }) => points.slice(start, end)),
    follow: (start, end) => ({ start: startAt(start), end: endAt(end) }),
  };
}

function moveLine(
  line: Line,
  startAt: (offset: number) => number,
  endAt: (offset: number) => number,
  emptied: Map<number, number>,
): Line {
  const { joins, label, ...rest } = line;
  const start = startAt(line.start);
  const end = Math.max(start, endAt(line.end));
  const goesOn = joins === undefined ? undefined : (emptied.get(joins) ?? joins);
  if (start === end && line.start < line.end && goesOn !== undefined) {
    // Its words went with those before them: the paragraph goes on past it.
    emptied.set(line.n, goesOn);
    return { ...rest, start, end, role: "blank", rule: "withheld" };
  }
  return {
    ...rest,
    start,
    end,
    ...(goesOn === undefined ? {} : { joins: goesOn }),
    ...(label ? { label: { start: startAt(label.start), end: endAt(label.end) } } : {}),
  };
}

function moveStart(cuts: readonly Placed[], offset: number): number {
  const cut = lastBefore(cuts, (one) => one.start <= offset);
  if (cut === undefined) return offset;
  return offset < cut.end ? cut.newStart : cut.newEnd + (offset - cut.end);
}

function moveEnd(cuts: readonly Placed[], offset: number): number {
  const cut = lastBefore(cuts, (one) => one.start < offset);
  if (cut === undefined) return offset;
  return offset <= cut.end ? cut.newEnd : cut.newEnd + (offset - cut.end);
}

/** The last of which something is true that is true of all before it. */
function lastBefore(cuts: readonly Placed[], isBefore: (cut: Placed) => boolean): Placed | undefined {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cut = cuts[middle];
    if (cut && isBefore(cut)) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1];
}
