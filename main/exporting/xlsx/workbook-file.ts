import { writeXlsxStream } from "hucre/xlsx";
import { unlessFailed } from "../../runtime/unless-failed.ts";
import type { Columns, TableFile } from "../csv/table-file.ts";
import type { FileWriter } from "../folder/file-writer.ts";
import type { Pace } from "../pace.ts";
import { dateCell, sheetCell } from "./sheet-cell.ts";

export type WorkbookOptions = {
  readonly sheet: string;
  readonly pace: Pace;
  /** Hears of each cell that was cut: what its row begins with (an id), and the name of the column. */
  readonly onCut: (id: string, column: string) => void;
};

type Row = (string | number | Date | null)[];

const dateColumns = new Set(["date", "publication_date"]);
const rowsAtOnce = 500;

/** A workbook of one sheet, written while its rows come: what was written is not kept in memory. */
export function writeWorkbook<T>(
  file: FileWriter,
  columns: Columns<T>,
  { sheet, pace, onCut }: WorkbookOptions,
): TableFile<T, void> {
  const cells = Object.entries(columns).map(([name, cell]) => ({
    name,
    read: (row: T) => (dateColumns.has(name) ? dateCell : sheetCell)(cell(row)),
  }));
  const { readable, writable } = new TransformStream<Row, Row>();
  const rows = writable.getWriter();
  const written = pump(readable, sheet, Object.keys(columns), file);
  // Each call below hears of a failure; without one there is nobody to hear it, and the export has ended.
  const whileWritten = unlessFailed(written);

  function toRow(row: T): Row {
    const made = cells.map(({ read }) => read(row));
    const id = String(made[0]?.value ?? "");
    for (const [index, { isCut }] of made.entries()) if (isCut) onCut(id, cells[index]?.name ?? "");
    return made.map(({ value }) => value);
  }

  return {
    add: async (some) => {
      for (const [index, row] of some.entries()) {
        await whileWritten(rows.write(toRow(row)));
        if (index % rowsAtOnce === 0) await pace();
      }
    },
    close: async () => {
      await whileWritten(rows.close());
      await written;
      await file.close();
    },
  };
}

async function pump(
  rows: ReadableStream<Row>,
  sheet: string,
  columns: readonly string[],
  file: FileWriter,
): Promise<void> {
  const stream = writeXlsxStream(rows, {
    name: sheet,
    columns: columns.map((header) => ({ header })),
    freezePane: { rows: 1 },
  });
  for await (const chunk of stream) await file.write(chunk);
}
