import { matchPattern, parsePattern } from "../../../shared/reading/pattern.ts";
import type { LinePlace } from "../../../shared/reading/profile.ts";
import type { LineRole } from "../../../shared/reading/role.ts";
import type { Page, PageLine } from "../page/page.ts";

/** A page whose lines can be asked for by where they stand. */
export type Lookup = {
  /** Those that hold words, in order. */
  readonly worded: readonly PageLine[];
  /** What a line was taken for without a profile, by its index. */
  readonly roleOf: (index: number) => LineRole | undefined;
};

/** A shape that stands once is looked for in so many lines: no header is longer. */
const deepest = 2_000;

export function lookUp(page: Page, roleOf: Lookup["roleOf"]): Lookup {
  return { worded: page.lines.filter(({ text }) => text !== ""), roleOf };
}

/** The line at a place, and the `count` - 1 after it that hold words; none when there is no such place on the page. */
export function findLines({ worded, roleOf }: Lookup, place: LinePlace, count = 1): readonly PageLine[] {
  const first = firstIndex(worded, roleOf, place);
  return first === undefined || first < 0 ? [] : worded.slice(first, first + count);
}

function firstIndex(worded: readonly PageLine[], roleOf: Lookup["roleOf"], place: LinePlace): number | undefined {
  if ("line" in place) return place.line - 1;
  if ("fromEnd" in place) return worded.length - place.fromEnd;
  const found = "like" in place ? indexLike(worded, place.like) : indexOfRole(worded, roleOf, place.role);
  return found < 0 ? undefined : found + place.by;
}

function indexLike(worded: readonly PageLine[], like: string): number {
  const pattern = parsePattern(like);
  return worded.slice(0, deepest).findIndex(({ text }) => matchPattern(pattern, text) !== undefined);
}

function indexOfRole(worded: readonly PageLine[], roleOf: Lookup["roleOf"], role: LineRole): number {
  return worded.findIndex(({ n }) => roleOf(n - 1) === role);
}

/** Every line that has a shape. */
export function linesLike({ worded }: Lookup, like: string): readonly PageLine[] {
  const pattern = parsePattern(like);
  return worded.filter(({ text }) => matchPattern(pattern, text) !== undefined);
}
