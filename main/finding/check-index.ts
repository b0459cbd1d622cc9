import { createPacer } from "../runtime/pacer.ts";
import type { FinderSource } from "./finder.ts";
import { batchLength, gatherBatch } from "./index/gather-batch.ts";
import { IndexFailure } from "./index/index-failure.ts";
import type { IndexKeeper } from "./index/index-keeper.ts";
import type { IndexReader } from "./index/index-reader.ts";
import { Ledger } from "./index/ledger.ts";
import { stampOf } from "./index/stamp.ts";

/** Transcripts held against the index, and how many rows of it were wrong, missing or left over. */
export type IndexCheckup = { readonly checked: number; readonly wrong: number };

type Place = { readonly source: FinderSource; readonly keeper: IndexKeeper; readonly reader: IndexReader };

/**
 * Hold the index against the archive, word by word. What disagrees is no failure of the archive: the index is made anew.
 * Rejects when no index can be had.
 */
export async function checkIndex({ source, keeper, reader }: Place): Promise<IndexCheckup> {
  await keeper.caughtUp();
  const begun = await reader.ask("beginCheck", () => ({}));
  const { ledger } = begun.open;
  let wrong = [...begun.answer.rows].filter((row) => ledger.transcriptAt(row) === undefined).length;
  let checked = 0;
  const pacer = createPacer();
  const ids = [...source.tables.transcripts.keys()];
  for (let from = 0; from < ids.length; from += batchLength) {
    const rows = rowsOf(ids.slice(from, from + batchLength), source, ledger);
    const entries = await entriesOf(rows, source);
    const { answer } = await reader.ask("check", () => ({ entries }));
    wrong += answer.wrong.length;
    checked += entries.length;
    if (pacer.isSpent()) await pacer.rest();
  }
  if (wrong > 0) keeper.report(new IndexFailure("damaged", "The search index disagrees with the archive."), begun.open);
  return { checked, wrong };
}

/** What is being changed just now is not looked at. */
function rowsOf(ids: readonly string[], { tables }: FinderSource, ledger: Ledger): ReadonlyMap<string, number> {
  return new Map(
    ids.flatMap((id) => {
      const transcript = tables.transcripts.get(id);
      const line = ledger.lineOf(id);
      return transcript && line?.stamp === stampOf(transcript) ? [[id, line.row] as const] : [];
    }),
  );
}

/** Read anew, as a new index would take them in. */
async function entriesOf(rows: ReadonlyMap<string, number>, source: FinderSource) {
  const entries = [];
  let left = [...rows.keys()];
  while (left.length > 0) {
    const batch = await gatherBatch(
      { tables: source.tables, blocks: source.blocks, changedOf: () => "" },
      left,
      new Ledger(),
    );
    left = left.slice(batch.looked.length);
    // A text that cannot be read now is for the archive's verification to name.
    const unread = new Set(batch.unread);
    for (const entry of batch.entries) {
      if (!unread.has(entry.transcript)) entries.push({ ...entry, row: rows.get(entry.transcript) ?? 0 });
    }
  }
  return entries;
}
