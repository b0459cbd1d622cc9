import { printable } from "../../printable.ts";
import { unreadableFile } from "../exported-files.ts";
import type { ReadTable, Row } from "../tables/table-kind.ts";
import { tablesProof } from "../tables/tables-proof.ts";
import { elementsIn } from "../xml/read-elements.ts";
import { openZip } from "../zip/open-zip.ts";
import { cellsOfRow } from "./sheet-row.ts";

/** The workbooks of `xlsx/`, unpacked by yauzl and read by saxes, a row at a time. */
const readTable: ReadTable = async (files, table, pace, take) => {
  const file = `xlsx/${table}.xlsx`;
  let columns: readonly (readonly [letters: string, name: string])[] = [];
  const sheets = (await openZip(files, file)).filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
  if (sheets.length === 0) throw unreadableFile(file, "it has no sheet");
  for (const { pieces } of sheets) {
    let isHeader = true;
    for await (const element of elementsIn(file, pieces(), ["row"], pace)) {
      const cells = cellsOfRow(element);
      if (isHeader) columns = [...cells];
      else await take(rowOf(columns, cells));
      isHeader = false;
    }
  }
  return columns.map(([, name]) => name);
};

function rowOf(
  columns: readonly (readonly [letters: string, name: string])[],
  cells: ReadonlyMap<string, string>,
): Row {
  return Object.fromEntries(columns.map(([letters, name]) => [name, cells.get(letters) ?? ""]));
}

export const xlsxProof = tablesProof({ carry: printable, longestCell: 32_767, readTable });
