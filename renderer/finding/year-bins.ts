import type { FacetValue } from "../../shared/contract/finding.ts";

/** One bar: a year, or as many years as make the chart readable. */
export type YearBin = {
  readonly label: string;
  /** The values that picking it means; those of them that have transcripts. */
  readonly years: readonly string[];
  readonly count: number;
};

const steps = [1, 5, 10, 25, 50, 100];

/** Bars at most. */
const room = 36;

/** Dated years as bars without gaps, in steps that keep the chart readable. */
export function binYears(values: readonly FacetValue[]): readonly YearBin[] {
  const dated = values.flatMap(({ value, count }) => {
    const year = Number(value);
    return value === "undated" || Number.isNaN(year) ? [] : [{ value, year, count }];
  });
  if (dated.length === 0) return [];
  const first = Math.min(...dated.map((one) => one.year));
  const last = Math.max(...dated.map((one) => one.year));
  const step = steps.find((size) => (last - first) / size < room) ?? 1_000;
  const start = Math.floor(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => {
    const from = start + at * step;
    const here = dated.filter((one) => one.year >= from && one.year < from + step);
    return {
      label: step === 1 ? String(from) : `${from} – ${from + step - 1}`,
      years: here.map((one) => one.value),
      count: here.reduce((sum, one) => sum + one.count, 0),
    };
  });
}

/** What `2019`, `2020`, `2021` are called together: `2019 – 2021`; years with gaps between them are counted. */
export function nameYears(years: readonly string[]): string {
  const sorted = years
    .filter((year) => year !== "undated")
    .map(Number)
    .sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (sorted.length === 1) return String(first);
  return last - first === sorted.length - 1 ? `${first} – ${last}` : `${sorted.length} years`;
}
