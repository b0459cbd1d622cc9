import type { Pace } from "../../pace.ts";
import type { ExportedFiles } from "../exported-files.ts";

export type TableName = "transcripts" | "turns" | "transcript_topics" | "transcript_persons" | "persons" | "topics";

/** Cells by the names of their columns, as the record has what stands in them. */
export type Row = { readonly [column: string]: string | undefined };

/** How the tables stand in one kind of file. */
export type TableKind = {
  /** A text as such a file carries it: what no cell can hold is gone. */
  readonly carry: (text: string) => string;
  /** UTF-16 units that a cell holds at most. */
  readonly longestCell: number;
  /** Takes the rows of a table in their order and answers with its columns. Throws `unreadable`. */
  readonly readTable: ReadTable;
  /** What the files say of themselves beside their rows. Throws `unreadable`. */
  readonly check?: (
    files: ExportedFiles,
    columns: ReadonlyMap<TableName, readonly string[]>,
    pace: Pace,
  ) => Promise<void>;
};

export type ReadTable = (
  files: ExportedFiles,
  table: TableName,
  pace: Pace,
  take: (row: Row) => void | Promise<void>,
) => Promise<readonly string[]>;
