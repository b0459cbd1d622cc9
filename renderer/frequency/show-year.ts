import { showList } from "../finding/show-list.ts";

/** The list that a count stands for. */
export function showYear(query: string, year: string): void {
  const when =
    year === "undated" ? { years: [year], between: undefined } : { years: [], between: { from: year, to: year } };
  showList({ ...when, query, sort: undefined });
}
