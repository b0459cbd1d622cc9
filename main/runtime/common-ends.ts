/** How many items two sequences share at their beginning, and of the rest at their end. */
export type CommonEnds = { readonly head: number; readonly tail: number };

/** @param isSame whether the item at `i` of the one is the item at `j` of the other */
export function commonEnds(one: number, other: number, isSame: (i: number, j: number) => boolean): CommonEnds {
  const least = Math.min(one, other);
  let head = 0;
  while (head < least && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < least - head && isSame(one - 1 - tail, other - 1 - tail)) tail += 1;
  return { head, tail };
}
