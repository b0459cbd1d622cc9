import { childrenOf, elementsOf, textOf, type XmlElement } from "../xml/xml-element.ts";

/** What stands in a row of a sheet, by the letters of its columns (ECMA-376, 18.3.1.73). */
export function cellsOfRow(row: XmlElement): ReadonlyMap<string, string> {
  return new Map(childrenOf(row).map((cell) => [(cell.attributes.r ?? "").replace(/\d+$/, ""), contentOf(cell)]));
}

/** Only days have a style of their own here; text stands in its cell. */
function contentOf(cell: XmlElement): string {
  if (cell.attributes.t === "inlineStr") return decoded(elementsOf(cell, "t").map(textOf).join(""));
  const number = elementsOf(cell, "v").map(textOf).join("");
  return (cell.attributes.s ?? "0") === "0" ? number : dayOf(number);
}

/** What XML would not hold, or would be taken for such a code (ECMA-376, 22.9.2.19). */
function decoded(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const millisecondsOfDay = 86_400_000;
/** Spreadsheets count a 29 February 1900 that never was: from 1 March on, days are counted from here. */
const dayZero = Date.UTC(1899, 11, 30);

function dayOf(serial: string): string {
  const day = Number(serial);
  if (!Number.isInteger(day)) return `day ${serial}`;
  return new Date(dayZero + day * millisecondsOfDay).toISOString().slice(0, 10);
}
