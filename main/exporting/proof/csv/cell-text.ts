import { printable } from "../../printable.ts";
import type { Row } from "./read-table.ts";

/** What no cell can hold is gone, and so is the apostrophe before what looks like a formula. */
export function asCell(text: string): string {
  return unmark(printable(text).replace(/\t/g, " "));
}

export function cell(row: Row, column: string): string {
  return unmark(row[column] ?? "");
}

function unmark(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@＝＋－＠])/, "");
}
