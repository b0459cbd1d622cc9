import type { Page } from "../page/page.ts";
import { type Joining, joinBrokenLink } from "./paragraph.ts";
import { endsClosed } from "./sentence.ts";

const sampleLines = 400;

/**
 * How a page's lines hang together: text wrapped at a width is joined line to line; text with one paragraph a line is
 * joined only where a link broke it.
 */
export function chooseJoining(page: Page, from: number): Joining {
  const sample = page.lines.slice(from, from + sampleLines).map(({ text }) => text.length);
  const lengths = new Uint32Array(sample).filter((length) => length > 0).sort();
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  const typical = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const wrapped = lengths.length >= 8 && width <= 110 && longest <= width * 1.6 && typical >= width * 0.6;
  return wrapped ? (a, b, next) => joinWrapped(a, b, next, width) : joinBrokenLink;
}

/** A line that ends a sentence well before the width ends its paragraph. */
function joinWrapped(a: string, b: string, next: string, width: number): boolean {
  if (a.length >= width * 0.75) return true;
  if (endsClosed(a)) return false;
  return a.length >= width * 0.5 || joinBrokenLink(a, b, next);
}
