import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { z } from "zod";

/**
 * Under which labels somebody speaks in which transcripts, as pairs: `rows[n]` and `labels[of[n]]`. Who a label stands
 * for is the archive's to know: the index holds labels as printed, so that a tie that changes does not touch it.
 */
export const spokenSchema = z.object({
  labels: z.array(z.string()),
  rows: z.instanceof(Int32Array),
  of: z.instanceof(Int32Array),
});

export type Spoken = z.infer<typeof spokenSchema>;

/** The numbers of the labels, by row. Labels that no page has are left out. */
export function labelsByRow(database: DatabaseSyncInstance, { labels, rows, of }: Spoken): Map<number, Set<number>> {
  const find = database.prepare("SELECT number FROM label WHERE label = ?");
  find.setReturnArrays(true);
  const numbers = labels.map((label) => {
    const found: unknown = find.get(label);
    return Array.isArray(found) ? Number(found[0]) : undefined;
  });
  const byRow = new Map<number, Set<number>>();
  for (const [n, row] of rows.entries()) {
    const number = numbers[Number(of[n])];
    if (number === undefined) continue;
    const known = byRow.get(row) ?? new Set();
    byRow.set(row, known.add(number));
  }
  return byRow;
}
