import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import type { Pace } from "../../pace.ts";
import { type ExportedFiles, unreadableFile } from "../exported-files.ts";

/** Cells by the names of their columns. */
export type Row = { readonly [column: string]: string | undefined };

/** The rows of a table in their order, strictly after RFC 4180. Answers with its columns. Throws `unreadable`. */
export async function readTable(
  files: ExportedFiles,
  file: string,
  pace: Pace,
  take: (row: Row) => void | Promise<void>,
): Promise<readonly string[]> {
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
      await take(row);
      await pace();
    }
    return header;
  } catch (error) {
    throw error instanceof CsvError ? unreadableFile(file, error.message, error) : error;
  } finally {
    // Whoever stops in the middle leaves the file open otherwise: a pipe does not close what it draws from.
    source.destroy();
  }
}

/** As `readTable`, the rows of one transcript at a time. */
export async function readTableByTranscript(
  files: ExportedFiles,
  file: string,
  pace: Pace,
  take: (transcript: string, rows: readonly Row[]) => void | Promise<void>,
): Promise<readonly string[]> {
  let id = "";
  let rows: Row[] = [];
  const header = await readTable(files, file, pace, async (row) => {
    const next = row.transcript_id ?? "";
    if (next !== id && rows.length > 0) {
      await take(id, rows);
      rows = [];
    }
    id = next;
    rows.push(row);
  });
  if (rows.length > 0) await take(id, rows);
  return header;
}
