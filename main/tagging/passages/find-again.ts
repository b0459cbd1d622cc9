import { type CommonEnds, commonEnds } from "../../runtime/common-ends.ts";
import { likeness } from "./likeness.ts";

/** A stretch in UTF-16 units. */
export type Place = { readonly start: number; readonly end: number };

/** Where words stand after a correction; `exact`: they are the same words, in what must be the same place. */
export type FoundAgain = Place & { readonly exact: boolean };

/** An earlier text, a later one, and what did not change around the correction. */
export type Correction = { readonly before: string; readonly after: string; readonly ends: CommonEnds };

export function correctionOf(before: string, after: string): Correction {
  const isSame = (i: number, j: number) => before.charCodeAt(i) === after.charCodeAt(j);
  return { before, after, ends: commonEnds(before.length, after.length, isSame) };
}

/** Less likeness than this, and what stands in the place of the words is something else. */
const leastLike = 0.5;
/** Units before and behind that are looked for, the most telling first. */
const contexts = [48, 24, 12];

/**
 * Where a stretch of an earlier text stands in a later one. In what did not change around the correction it is counted;
 * else the words must stand once, there as before, or once between the words around them; else what stands between these is taken if
 * it is like them. Undefined where none of this says a single place: nothing is guessed.
 */
export function findAgain(correction: Correction, place: Place): FoundAgain | undefined {
  const { before, after } = correction;
  const words = before.slice(place.start, place.end);
  const same = unchangedAt(correction, place);
  if (same) return { ...same, exact: true };
  const whole = wholeQuote(before, after, place);
  if (whole !== undefined) return { start: whole, end: whole + words.length, exact: true };
  if (onlyPlace(before, words) === place.start) {
    const only = onlyPlace(after, words);
    if (only !== undefined) return { start: only, end: only + words.length, exact: true };
  }
  const between = betweenContexts(before, after, place);
  if (between === undefined || !isLike(words, after.slice(between.start, between.end))) return undefined;
  return { ...between, exact: after.slice(between.start, between.end) === words };
}

/** In the part before the first letter that changed, or behind the last. */
function unchangedAt({ before, after, ends: { head, tail } }: Correction, { start, end }: Place): Place | undefined {
  if (end < head || (end === head && head === before.length)) return { start, end };
  const shift = after.length - before.length;
  return start > before.length - tail ? { start: start + shift, end: end + shift } : undefined;
}

/** The one place where the words stand with those around them, as they did in one place alone. */
function wholeQuote(before: string, after: string, { start, end }: Place): number | undefined {
  for (const context of contexts) {
    const from = Math.max(0, start - context);
    const quote = before.slice(from, end + context);
    if (onlyPlace(before, quote) !== from) continue;
    const found = onlyPlace(after, quote);
    if (found !== undefined) return found + (start - from);
  }
  return undefined;
}

function betweenContexts(before: string, after: string, { start, end }: Place): Place | undefined {
  const from = edge(before, after, start, -1);
  const to = edge(before, after, end, 1);
  if (from === undefined || to === undefined || to <= from) return undefined;
  return { start: from, end: to };
}

/** Where a boundary of the stretch is by what stands before it (-1) or behind it (1). */
function edge(before: string, after: string, at: number, side: -1 | 1): number | undefined {
  for (const context of contexts) {
    const from = side === -1 ? Math.max(0, at - context) : at;
    const words = before.slice(from, side === -1 ? at : at + context);
    if (words === "" || onlyPlace(before, words) !== from) continue;
    const found = onlyPlace(after, words);
    if (found !== undefined) return side === -1 ? found + words.length : found;
  }
  return undefined;
}

/** Where it stands, if it does so once. */
function onlyPlace(text: string, words: string): number | undefined {
  if (words === "") return undefined;
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : undefined;
}

function isLike(words: string, found: string): boolean {
  return found.length <= 4 * words.length + 200 && likeness(words, found) >= leastLike;
}
