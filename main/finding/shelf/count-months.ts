import type { Facets } from "../../../shared/contract/finding.ts";
import type { Shelf } from "./shelf.ts";

/** Counts transcripts by month, of those that name one. */
export class MonthTally {
  readonly #months: readonly string[];
  readonly #starts: Float64Array;
  readonly #counts: Int32Array;

  /** @param months `2019-03`, in order, without gaps */
  constructor(months: readonly string[]) {
    this.#months = months;
    this.#starts = Float64Array.from(months, (month) => Date.parse(`${month}-01T00:00Z`));
    this.#counts = new Int32Array(months.length);
  }

  get isEmpty(): boolean {
    return this.#months.length === 0;
  }

  count({ times, ends }: Shelf, slot: number): void {
    const first = this.#monthAt(times[slot] ?? Number.NaN);
    // A year alone belongs to no month more than to another.
    if (first !== undefined && first === this.#monthAt(ends[slot] ?? Number.NaN)) {
      this.#counts[first] = Number(this.#counts[first]) + 1;
    }
  }

  list(): Facets["months"] {
    return this.#months.map((value, n) => ({ value, count: Number(this.#counts[n]) }));
  }

  #monthAt(time: number): number | undefined {
    const [first = Number.NaN] = this.#starts;
    if (!(time >= first)) return undefined;
    const at = new Date(time);
    const start = new Date(first);
    const month = (at.getUTCFullYear() - start.getUTCFullYear()) * 12 + at.getUTCMonth() - start.getUTCMonth();
    return month < this.#months.length ? month : undefined;
  }
}
