import { stringify } from "csv-stringify/sync";
import type { FileWriter } from "../folder/file-writer.ts";
import type { Pace } from "../pace.ts";
import { cellOf } from "./cell.ts";

export type CellValue = Parameters<typeof cellOf>[0];

/** A table's columns: the header printed, and what stands below it. */
export type Columns<T> = { readonly [header: string]: (row: T) => CellValue };

export type TableFile<T, C = ClosedTable> = {
  readonly add: (rows: readonly T[]) => Promise<void>;
  /** Answers with what is to be said of the file. */
  readonly close: () => Promise<C>;
};

/** What a descriptor says of a table's file. */
export type ClosedTable = { readonly columns: readonly string[]; readonly bytes: number; readonly sha256: string };

const rowsAtOnce = 500;

/** One table, after RFC 4180: CRLF, every cell in quotes. */
export async function writeTable<T>(file: FileWriter, columns: Columns<T>, pace: Pace): Promise<TableFile<T>> {
  await file.write(csvText([Object.keys(columns)]));
  const cells = Object.values(columns);
  return {
    add: async (rows) => {
      for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const some = rows.slice(from, from + rowsAtOnce);
        await file.write(csvText(some.map((row) => cells.map((cell) => cellOf(cell(row))))));
        await pace();
      }
    },
    close: async () => {
      await file.close();
      return { columns: Object.keys(columns), ...file.sum() };
    },
  };
}

/** Rows after RFC 4180: CRLF, every cell in quotes. */
export function csvText(rows: readonly string[][]): string {
  return stringify([...rows], { record_delimiter: "windows", quoted: true, quoted_empty: true });
}
