import type { Page, PageLine } from "../page/page.ts";
import { type Joining, joinBrokenLink } from "./paragraph.ts";
import { endsClosed } from "./sentence.ts";

const sampleLines = 400;

/** Characters; no page is set narrower, but lists and verses are. */
const narrowest = 16;

/**
 * How a page's lines hang together: text wrapped at a width is joined line to line; text with one paragraph a line is
 * joined only where a link broke it.
 */
export function chooseJoining(page: Page, from: number): Joining {
  const lengths = sortedLengths(page.lines.slice(from, from + sampleLines));
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  const typical = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const wrapped =
    lengths.length >= 8 && width >= narrowest && width <= 110 && longest <= width * 1.6 && typical >= width * 0.6;
  return wrapped ? (a, b, next) => joinWrapped(a, b, next, width) : joinBrokenLink;
}

/** Of the lines that are not blank. */
function sortedLengths(lines: readonly PageLine[]): Uint32Array {
  const lengths = new Uint32Array(lines.length);
  let filled = 0;
  for (const { text } of lines) {
    if (text === "") continue;
    lengths[filled] = text.length;
    filled += 1;
  }
  return lengths.subarray(0, filled).sort();
}

/** A line that ends a sentence well before the width ends its paragraph. */
function joinWrapped(a: string, b: string, next: string, width: number): boolean {
  if (a.length >= width * 0.75) return true;
  if (endsClosed(a)) return false;
  return a.length >= width * 0.5 || joinBrokenLink(a, b, next);
}
