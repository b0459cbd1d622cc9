import type { Pacer } from "./pacer.ts";
import { type Compare, sortPaced } from "./sort-paced.ts";

/** Up to so many, putting each in its place is faster than sorting all. */
const mostPlaced = 256;

/** Compares between two looks at the clock. */
const stride = 1_024;

/** The first of these in their order, sorted, at most `limit`; made in slices, in a time that hardly hangs on what is left out. */
export async function firstOf(items: Int32Array, limit: number, compare: Compare, pacer: Pacer): Promise<Int32Array> {
  if (limit > mostPlaced || limit >= items.length) return (await sortPaced(items, compare, pacer)).subarray(0, limit);
  const first: number[] = [];
  for (let at = 0; at < items.length; at++) {
    place(first, Number(items[at]), limit, compare);
    if (at % stride === 0 && pacer.isSpent()) await pacer.rest();
  }
  return Int32Array.from(first);
}

function place(first: number[], item: number, limit: number, compare: Compare): void {
  let at = first.length;
  while (at > 0 && compare(item, Number(first[at - 1])) < 0) at--;
  if (at >= limit) return;
  first.splice(at, 0, item);
  first.length = Math.min(first.length, limit);
}
