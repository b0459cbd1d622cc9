import type { View } from "../../../shared/contract/finding.ts";

/** First and last millisecond since 1970, as if in UTC. */
export type Span = { readonly from: number; readonly to: number };

/** What `between` names: `2019` and `2019-03` are whole years and months, whichever end they are. */
export function spanOf({ from, to }: NonNullable<View["between"]>): Span {
  return { from: startOf(from, 0), to: startOf(to, 1) - 1 };
}

/** The first instant of a year or month, or of the one `more` after it. */
function startOf(text: string, more: number): number {
  const [, year = "", month] = /^(-?\d{4})(?:-(\d\d))?$/.exec(text) ?? [];
  if (month === undefined) return instantOf(Number(year) + more, 0);
  return instantOf(Number(year), Number(month) - 1 + more);
}

/** Years below 100 are meant as they stand. */
function instantOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

/** Charted by month only where no more years than these are in question. */
const mostYears = 3;

/** The months of the years that are touched, `2019-03`, in order; none when they are too many. */
export function monthsOf({ from, to }: NonNullable<View["between"]>): readonly string[] {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (first < 0 || last < first || last - first >= mostYears) return [];
  return Array.from({ length: (last - first + 1) * 12 }, (_, n) => {
    const year = String(first + Math.floor(n / 12)).padStart(4, "0");
    return `${year}-${String((n % 12) + 1).padStart(2, "0")}`;
  });
}

function yearOf(text: string): number {
  return Number(/^-?\d{4}/.exec(text)?.[0] ?? Number.NaN);
}
