import type { CellValue } from "../csv/table-file.ts";
import { printable } from "../printable.ts";

/** UTF-16 units; Excel opens no workbook with a longer cell. */
const longestCell = 32_767;

/** What `_x0041_` would be read as is a letter: the underscore before it is written as a code (ECMA-376, 22.9.2.19). */
const coded = /_(?=x[0-9a-fA-F]{4}_)/g;

/** A day that a spreadsheet counts alike on every system: from 1 March 1900. */
const day = /^(19|[2-9]\d)\d\d-\d\d-\d\d$/;
const firstDay = Date.UTC(1900, 2, 1);

export type SheetCell = { readonly value: string | number | Date | null; readonly isCut: boolean };

/** A value as a cell of a workbook: text is never run as a formula there, so it stands as it is. */
export function sheetCell(value: CellValue): SheetCell {
  if (value === undefined) return { value: null, isCut: false };
  if (typeof value === "number") return { value, isCut: false };
  const text = printable(typeof value === "string" ? value : value.join(" | "));
  const isCut = text.length > longestCell;
  return { value: (isCut ? cut(text) : text).replace(coded, "_x005F_"), isCut };
}

/** As `sheetCell`, but a single day is a date. */
export function dateCell(value: CellValue): SheetCell {
  if (typeof value === "string" && day.test(value)) {
    const time = Date.parse(`${value}T00:00:00.000Z`);
    const isThere = time >= firstDay && new Date(time).toISOString().startsWith(value);
    if (isThere) return { value: new Date(time), isCut: false };
  }
  return sheetCell(value);
}

function cut(text: string): string {
  const short = text.slice(0, longestCell);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
