import type { Mark } from "../../shared/contract/finding.ts";

/** The marks of one part of a page, and which of them stand in a stretch of it: they may lie in each other. */
export class PartMarks {
  readonly #marks: readonly Mark[];
  /** By place among the marks: the furthest end of those up to it. */
  readonly #ends: readonly number[];

  constructor(marks: readonly Mark[]) {
    this.#marks = marks.toSorted(([a], [b]) => a - b);
    let furthest = 0;
    this.#ends = this.#marks.map(([, end]) => {
      furthest = Math.max(furthest, end);
      return furthest;
    });
  }

  /** Those that stand in it, or partly, by their beginning. Of a paragraph in a thousand pieces few are in each. */
  *between(from: number, to: number): Generator<Mark> {
    for (let at = this.#firstAfter(from); at < this.#marks.length; at++) {
      const mark = this.#marks[at];
      if (mark === undefined || mark[0] >= to) return;
      if (mark[1] > from) yield mark;
    }
  }

  #firstAfter(place: number): number {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
