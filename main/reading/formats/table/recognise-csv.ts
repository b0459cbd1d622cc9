import { columnsByHeader } from "./columns.ts";
import { delimiterOf } from "./delimiter.ts";

/** A table by its header; without one only by a file's name. */
export function isCsv(head: string, name: string): boolean {
  if (/\.(?:csv|tsv)$/i.test(name)) return true;
  const line = /^[^\r\n]{0,1000}/.exec(head)?.[0] ?? "";
  const cells = line.split(delimiterOf(line)).map((cell) => cell.replace(/^"|"$/g, ""));
  return cells.length > 1 && columnsByHeader(cells) !== undefined;
}
