import { guardFormula } from "../../../shared/tables/guard-formula.ts";
import { printable } from "../printable.ts";

/**
 * A value as a cell holds it before quoting. Several values are joined by ` | `. Tabs become spaces, as LibreOffice drops
 * them; what would be taken for a formula gets an apostrophe before it.
 */
export function cellOf(value: string | number | readonly string[] | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  return guardFormula(printable(typeof value === "string" ? value : value.join(" | ")).replace(/\t/g, " "));
}
