import { guardFormula } from "../../shared/tables/guard-formula.ts";
import type { Narrowing } from "../finding/narrowing.ts";

/** A number of a picture, and the list that it stands for. */
export type Cell = {
  readonly text: string;
  /** What the list is narrowed to beside what it is narrowed to already; absent where there is nothing to show. */
  readonly list?: Partial<Narrowing>;
};

/** What a picture shows, in numbers. */
export type FigureTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Cell[] }[];
};

/** RFC 4180. A spreadsheet must not take a label for a formula. */
export function csvOf({ columns, rows }: FigureTable): string {
  const lines = [columns, ...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])];
  return `${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  const safe = guardFormula(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
