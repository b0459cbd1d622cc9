import type { Overview } from "../../shared/contract/overview.ts";

/** Transcripts of a month or a year, by status. */
export type Period = { readonly name: string; readonly counts: readonly number[] };

/** More months than that are shown as years: a bar must be wide enough to be hit. */
const mostBars = 96;

/** Months, or years where there are many. */
export function periodsOf({ months }: Pick<Overview, "months">): readonly Period[] {
  if (months.length <= mostBars) return months.map(({ month, counts }) => ({ name: month, counts }));
  const years = new Map<string, readonly number[]>();
  for (const { month, counts } of months) {
    const year = month.slice(0, -3);
    const known = years.get(year);
    years.set(year, known ? known.map((count, n) => count + (counts[n] ?? 0)) : counts);
  }
  return [...years].map(([name, counts]) => ({ name, counts }));
}

/** Names that are written below the bars: the first of each year, or every so many years. */
export function isNamed(periods: readonly Period[], at: number, mostNames: number): boolean {
  const name = periods[at]?.name ?? "";
  const isMonth = /-\d\d$/.test(name) && name.length > 5;
  const years = isMonth ? Math.ceil(periods.length / 12) : periods.length;
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((size) => years / size <= mostNames) ?? 100;
  const year = Number(isMonth ? name.slice(0, -3) : name);
  return year % step === 0 && (!isMonth || name.endsWith("-01") || at === 0);
}
