import { printable } from "../printable.ts";

/** A value as a cell holds it before quoting. Several values are joined by ` | `. */
export function cellOf(value: string | number | readonly string[] | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  return printable(typeof value === "string" ? value : value.join(" | "));
}
