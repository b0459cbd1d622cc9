import { perMillion } from "../../../shared/contract/per-million.ts";
import type { Frequencies } from "./frequency.ts";

type Cell = string | number;

/** Counts as a table: a row a year, and for each query its hits and how many these are in a million words. */
export function frequencyCells({ years, series }: Frequencies, queries: readonly string[]): Cell[][] {
  const names = queries.map((query) => query.trim());
  const header = ["year", "words", "transcripts", ...names.flatMap((name) => [name, `${name} (per million words)`])];
  const rows = years.map(({ year, words, transcripts }, n) => [
    year,
    words,
    transcripts,
    ...series.flatMap(({ hits }) => [hits[n] ?? 0, perMillion(hits[n] ?? 0, words)]),
  ]);
  return [header, ...rows];
}
