import type { Pacer } from "../../runtime/pacer.ts";
import { type Compare, sortPaced } from "../../runtime/sort-paced.ts";
import { thoseThat } from "../../runtime/those-that.ts";

/**
 * Numbers (of transcripts, of terms) kept in an order while what they stand for changes. Building is sliced; afterwards
 * a change costs one pass over the numbers and a binary search for each that moved.
 */
export class Order {
  readonly #comparison: (isFrozen: boolean) => Compare;
  #sorted: Int32Array = new Int32Array();
  /** What changed while it was being built. */
  #waiting: Set<number> | undefined;

  /** @param comparison by the keys as they are now; frozen: by a copy of them, so that changes do not disturb the building. */
  constructor(comparison: (isFrozen: boolean) => Compare) {
    this.#comparison = comparison;
  }

  /** The numbers, smallest first. Before `build` has resolved: none. */
  get sorted(): Int32Array {
    return this.#sorted;
  }

  /** @param items those that are there now; what comes later comes by `move` */
  async build(items: Int32Array, isThere: (item: number) => boolean, pacer: Pacer): Promise<void> {
    const waiting = new Set<number>();
    this.#waiting = waiting;
    this.#sorted = await sortPaced(items, this.#comparison(true), pacer);
    this.#waiting = undefined;
    this.move([...waiting], isThere);
  }

  /** These are new, changed or gone. For more than a few thousand `build` is gentler. */
  move(items: readonly number[], isThere: (item: number) => boolean): void {
    if (items.length === 0) return;
    if (this.#waiting) {
      for (const item of items) this.#waiting.add(item);
      return;
    }
    const moved = new Set(items);
    const isMoved = flagsOf(moved);
    const staying = thoseThat(this.#sorted, (item) => isMoved[item] !== 1);
    const compare = this.#comparison(false);
    const coming = [...moved].filter(isThere).sort(compare);
    this.#sorted = mergeFew(staying, coming, compare);
  }
}

function flagsOf(items: ReadonlySet<number>): Uint8Array {
  let highest = -1;
  for (const item of items) highest = Math.max(highest, item);
  const flags = new Uint8Array(highest + 1);
  for (const item of items) flags[item] = 1;
  return flags;
}

/** Merge a few sorted numbers into many. */
function mergeFew(many: Int32Array, few: readonly number[], compare: Compare): Int32Array {
  const merged = new Int32Array(many.length + few.length);
  let taken = 0;
  let at = 0;
  for (const item of few) {
    const until = insertionPoint(many, item, taken, compare);
    merged.set(many.subarray(taken, until), at);
    at += until - taken;
    merged[at++] = item;
    taken = until;
  }
  merged.set(many.subarray(taken), at);
  return merged;
}

/** The first place from `low` on whose number is larger. */
function insertionPoint(many: Int32Array, item: number, low: number, compare: Compare): number {
  let from = low;
  let to = many.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (compare(Number(many[middle]), item) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
