import type { Pacer } from "./pacer.ts";

export type Compare = (a: number, b: number) => number;

const runLength = 512;

/** Sorted copy, made in slices: a merge sort that rests whenever its pacer says so. */
export async function sortPaced(items: Int32Array, compare: Compare, pacer: Pacer): Promise<Int32Array> {
  let from = Int32Array.from(items);
  for (let start = 0; start < from.length; start += runLength) {
    from.subarray(start, start + runLength).sort(compare);
    if (pacer.isSpent()) await pacer.rest();
  }
  let into = new Int32Array(from.length);
  for (let width = runLength; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      await mergePaced(from, into, start, start + width, start + 2 * width, compare, pacer);
    }
    [from, into] = [into, from];
  }
  return from;
}

/** Compares between two looks at the clock. */
const stride = 1_024;

async function mergePaced(
  from: Int32Array,
  into: Int32Array,
  start: number,
  middle: number,
  end: number,
  compare: Compare,
  pacer: Pacer,
): Promise<void> {
  const middleStop = Math.min(middle, from.length);
  const stop = Math.min(end, from.length);
  let left = start;
  let right = middleStop;
  for (let at = start; at < stop; at++) {
    const takesLeft = right >= stop || (left < middleStop && compare(Number(from[left]), Number(from[right])) <= 0);
    into[at] = Number(from[takesLeft ? left++ : right++]);
    if (at % stride === 0 && pacer.isSpent()) await pacer.rest();
  }
}
