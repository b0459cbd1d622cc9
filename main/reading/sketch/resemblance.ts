import { sketchSize } from "./sketch.ts";

/**
 * The part of two texts' shingles that both have, of those that either has (Jaccard), from 0 to 1: exact for short
 * texts, within 0.06 (one standard deviation) for others.
 */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let seen = 0;
  let shared = 0;
  while (seen < sketchSize && (i < a.length || j < b.length)) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    if (left === right) shared += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}
