import { noYear } from "../shelf/shelf.ts";
import type { TermColumn } from "../shelf/term-column.ts";

/** More years than that between the first and the last are a misread one: only the last so many are shown. */
const mostYears = 300;

type Years = readonly { readonly year: string; readonly transcripts: number }[];

/** How many transcripts of each year carry each of some terms. */
export class YearSeries {
  readonly #column: TermColumn;
  readonly #years: TermColumn;
  readonly #numbers: readonly number[];
  /** Parallel to the numbers, by number of the year. */
  readonly #counts: readonly number[][];
  readonly #all: number[] = [];

  constructor(column: TermColumn, years: TermColumn, numbers: readonly number[]) {
    this.#column = column;
    this.#years = years;
    this.#numbers = numbers;
    this.#counts = numbers.map(() => []);
  }

  add(slot: number, carried: Iterable<number>): void {
    const terms = new Set(carried);
    for (const year of this.#years.at(slot)) {
      this.#all[year] = (this.#all[year] ?? 0) + 1;
      for (const [n, number] of this.#numbers.entries()) {
        const counts = this.#counts[n];
        if (counts && terms.has(number)) counts[year] = (counts[year] ?? 0) + 1;
      }
    }
  }

  /** From the first to the last, also those of which there are none. */
  years(): { year: string; transcripts: number }[] {
    const met = [...this.#all.keys()].filter((number) => (this.#all[number] ?? 0) > 0);
    const dated = met.flatMap((number) => this.#years.termAt(number)?.value ?? []).filter((year) => year !== noYear);
    const last = Math.max(...dated.map(Number));
    const first = Math.max(Math.min(...dated.map(Number)), last - mostYears + 1);
    if (dated.length === 0) return [];
    return Array.from({ length: last - first + 1 }, (_, n) => {
      const year = yearName(first + n);
      return { year, transcripts: this.#countIn(this.#all, year) };
    });
  }

  series(years: Years, countOf: (number: number) => number) {
    return this.#numbers.flatMap((number, n) => {
      const term = this.#column.termAt(number);
      if (!term) return [];
      const counts = years.map(({ year }) => this.#countIn(this.#counts[n] ?? [], year));
      return [{ id: term.value, label: term.label, transcripts: countOf(number), counts }];
    });
  }

  #countIn(counts: readonly number[], year: string): number {
    return counts[this.#years.numberOf(year) ?? -1] ?? 0;
  }
}

function yearName(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
