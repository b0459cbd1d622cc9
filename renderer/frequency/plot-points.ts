import type { Response } from "../../shared/contract/contract.ts";
import { perMillion } from "../../shared/contract/per-million.ts";

export type Frequencies = Response<"finding", "frequency">;

export type Measure = "per-million" | "hits";

/** How often a query was said in a year. */
export type PlotPoint = {
  readonly year: number;
  readonly label: string;
  readonly hits: number;
  readonly height: number;
};

/** The dated years of a query. @param n which of the queries */
export function pointsOf({ years, series }: Frequencies, n: number, measure: Measure): readonly PlotPoint[] {
  return years.flatMap(({ year, words }, at) => {
    if (year === "undated") return [];
    const hits = series[n]?.hits[at] ?? 0;
    const height = measure === "hits" ? hits : perMillion(hits, words);
    return [{ year: Number(year), label: year, hits, height }];
  });
}

/** Cut wherever a year has no transcripts: what was said then nobody knows. */
export function runsOf(points: readonly PlotPoint[]): readonly (readonly PlotPoint[])[] {
  const runs: PlotPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Round numbers from 0 to the first one that is not below `most`; three to six of them. */
export function ticksUpTo(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((size) => size * power).find((size) => size >= rough) ?? power;
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, n) => Number((n * step).toPrecision(12)));
}

/** Years that are written below the plot: round ones, at most so many. */
export function yearTicks(first: number, last: number, most: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((size) => (last - first) / size < most) ?? 1_000;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, n) => from + n * step);
}
