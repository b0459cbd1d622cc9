import type { Overview } from "../../../shared/contract/overview.ts";
import { publicationStatuses } from "../../../shared/records/publication-statuses.ts";
import type { Shelf } from "../shelf/shelf.ts";

const statuses: readonly string[] = publicationStatuses;
const statusCount = statuses.length;

/** More months than that between the first and the last are a misread year: the rest is told as without a month. */
const mostMonths = 3_000;

/** Transcripts a month, by status. */
export class MonthBars {
  readonly #shelf: Shelf;
  /** By month (counted from the year 0) and status. */
  readonly #counts = new Map<number, Int32Array>();
  readonly #without = new Int32Array(statusCount);

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  add(slot: number): void {
    const { times, ends, columns } = this.#shelf;
    const first = monthOf(times[slot]);
    const status = statusOf(this.#shelf, columns.statuses.at(slot)[0]);
    // A year alone belongs to no month more than to another.
    const counts = first === undefined || first !== monthOf(ends[slot]) ? this.#without : this.#countsOf(first);
    counts[status] = Number(counts[status]) + 1;
  }

  result(): Pick<Overview, "months" | "withoutMonth"> {
    const numbers = [...this.#counts.keys()].sort((a, b) => a - b);
    const last = numbers.at(-1) ?? 0;
    const first = Math.max(numbers[0] ?? 1, last - mostMonths + 1);
    const withoutMonth = [...this.#without];
    for (const number of numbers) {
      if (number < first)
        for (const [n, count] of (this.#counts.get(number) ?? none).entries())
          withoutMonth[n] = Number(withoutMonth[n]) + count;
    }
    const months = Array.from({ length: numbers.length === 0 ? 0 : last - first + 1 }, (_, n) => ({
      month: monthName(first + n),
      counts: [...(this.#counts.get(first + n) ?? none)],
    }));
    return { months, withoutMonth };
  }

  #countsOf(month: number): Int32Array {
    const known = this.#counts.get(month) ?? new Int32Array(statusCount);
    this.#counts.set(month, known);
    return known;
  }
}

const none = new Int32Array(statusCount);

function statusOf(shelf: Shelf, number: number | undefined): number {
  const value = number === undefined ? undefined : shelf.columns.statuses.termAt(number)?.value;
  return Math.max(0, statuses.indexOf(value ?? ""));
}

function monthOf(time = Number.NaN): number | undefined {
  if (Number.isNaN(time)) return undefined;
  const at = new Date(time);
  return at.getUTCFullYear() * 12 + at.getUTCMonth();
}

function monthName(number: number): string {
  const year = Math.floor(number / 12);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(number - year * 12 + 1).padStart(2, "0")}`;
}
