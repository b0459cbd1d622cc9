import { narrowing } from "../finding/narrowing.ts";
import { showMainView } from "../screens/main-view.ts";

/** The list that a count stands for. */
export function showYear(query: string, year: string): void {
  const when =
    year === "undated" ? { years: [year], between: undefined } : { years: [], between: { from: year, to: year } };
  narrowing.set((now) => ({ ...now, ...when, query, sort: undefined }));
  showMainView("list");
}
