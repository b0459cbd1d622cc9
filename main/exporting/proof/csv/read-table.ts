import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { heard } from "../../../../shared/language/say.ts";
import { unreadableFile } from "../exported-files.ts";
import type { ReadTable, Row, TableName } from "../tables/table-kind.ts";
import { unmark } from "./cell-text.ts";

/** The rows of a table in their order, strictly after RFC 4180. Answers with its columns. Throws `unreadable`. */
export const readTable: ReadTable = async (files, table, pace, take) => {
  const file = tableFile(table);
  let header: readonly string[] = [];
  const noteHeader = (columns: string[]) => {
    header = columns;
    return columns;
  };
  const source = Readable.from(files.stream(file));
  const rows = source
    .on("error", (error) => rows.destroy(error))
    .pipe(parse({ columns: noteHeader, record_delimiter: "\r\n" }));
  try {
    for await (const row of rows) {
      await take(unmarked(row));
      await pace();
    }
    return header;
  } catch (error) {
    throw error instanceof CsvError ? unreadableFile(file, heard(error.message), error) : error;
  } finally {
    // Whoever stops in the middle leaves the file open otherwise: a pipe does not close what it draws from.
    source.destroy();
  }
};

export function tableFile(table: TableName): string {
  return `csv/${table}.csv`;
}

function unmarked(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, text]) => [column, unmark(text ?? "")]));
}
