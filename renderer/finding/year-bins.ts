import type { Facets, FacetValue } from "../../shared/contract/finding.ts";
import { formatDate } from "../../shared/records/date-words.ts";
import type { Span } from "./narrowing.ts";

/** One bar: a month, a year, or as many years as make the chart readable. */
export type TimeBin = { readonly label: string; readonly span: Span; readonly count: number };

const steps = [1, 5, 10, 25, 50, 100];

/** Bars at most. */
const room = 36;

/** Dated years as bars without gaps, in steps that keep the chart readable. */
export function binYears(values: readonly FacetValue[]): readonly TimeBin[] {
  const dated = values.flatMap(({ value, count }) => {
    const year = Number(value);
    return value === "undated" || Number.isNaN(year) ? [] : [{ year, count }];
  });
  if (dated.length === 0) return [];
  const first = Math.min(...dated.map((one) => one.year));
  const last = Math.max(...dated.map((one) => one.year));
  const step = steps.find((size) => (last - first) / size < room) ?? 1_000;
  const start = Math.floor(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => {
    const from = start + at * step;
    // No bar is named after years beyond those that there are.
    const [earliest, latest] = [Math.max(from, first), Math.min(from + step - 1, last)];
    const here = dated.filter((one) => one.year >= from && one.year < from + step);
    return {
      label: earliest === latest ? String(earliest) : `${earliest} – ${latest}`,
      span: { from: yearText(from), to: yearText(from + step - 1) },
      count: here.reduce((sum, one) => sum + one.count, 0),
    };
  });
}

/** `0044`, `-0044`: as the service names a year. */
function yearText(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

export function binMonths(months: Facets["months"]): readonly TimeBin[] {
  return months.map(({ value, count }) => ({
    label: formatDate(value, "long"),
    span: { from: value, to: value },
    count,
  }));
}

/** Whether a bar lies in the span, or partly. Months compare with years by the months that these have. */
export function isInSpan({ span }: TimeBin, between: Span | undefined): boolean {
  return between !== undefined && startOf(span.from) <= endOf(between.to) && endOf(span.to) >= startOf(between.from);
}

/** Months since year 0. */
const startOf = (text: string) => monthOf(text, 0);
const endOf = (text: string) => monthOf(text, 11);

function monthOf(text: string, usual: number): number {
  const [, year = "0", month] = /^(-?\d{4})(?:-(\d\d))?$/.exec(text) ?? [];
  return Number(year) * 12 + (month === undefined ? usual : Number(month) - 1);
}

/** `2019`, `2019 – 2021`, `March 2019 – May 2021`. */
export function nameSpan(between: Span | undefined): string {
  if (between === undefined) return "";
  const [from, to] = [nameEnd(between.from), nameEnd(between.to)];
  return from === to ? from : `${from} – ${to}`;
}

function nameEnd(text: string): string {
  return /-\d\d$/.test(text) ? formatDate(text, "long") : String(Number(text));
}
