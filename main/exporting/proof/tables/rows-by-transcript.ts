import type { Row } from "./table-kind.ts";

export type RowsByTranscript = {
  readonly add: (row: Row) => Promise<void>;
  /** To be called after the last one. */
  readonly end: () => Promise<void>;
};

/** Gathers the rows of one transcript, which stand together, and gives them out when those of the next one begin. */
export function rowsByTranscript(
  take: (transcript: string, rows: readonly Row[]) => void | Promise<void>,
): RowsByTranscript {
  let id = "";
  let rows: Row[] = [];
  const end = async () => {
    if (rows.length > 0) await take(id, rows);
    rows = [];
  };
  return {
    add: async (row) => {
      const next = row.transcript_id ?? "";
      if (next !== id) await end();
      id = next;
      rows.push(row);
    },
    end,
  };
}
