import type { FinderSource } from "../finder.ts";
import { gatherEntry } from "./gather-entry.ts";
import type { Ledger } from "./ledger.ts";
import type { SentEntry } from "./messages.ts";
import { stampOf } from "./stamp.ts";

/** What one message to the writer brings. */
export type Batch = {
  readonly entries: readonly SentEntry[];
  readonly removed: readonly { readonly transcript: string; readonly row: number }[];
  /** Transcripts whose text could not be read. */
  readonly unread: readonly string[];
  /** All that were looked at; the others are for the next message. */
  readonly looked: readonly string[];
};

/** How many transcripts one message brings, if their texts are not longer than `mostBytes` together. */
export const batchLength = 128;
const mostBytes = 2_000_000;

export type BatchSource = Pick<FinderSource, "tables" | "blocks" | "freshBlocks"> & {
  readonly changedOf: (id: string) => string | undefined;
};

/** Read as many of these transcripts as one message may hold. */
export async function gatherBatch(source: BatchSource, ids: readonly string[], ledger: Ledger): Promise<Batch> {
  const entries: SentEntry[] = [];
  const removed: { transcript: string; row: number }[] = [];
  const unread: string[] = [];
  const looked: string[] = [];
  let bytes = 0;
  for (const id of ids) {
    if (bytes >= mostBytes) break;
    looked.push(id);
    const transcript = source.tables.transcripts.get(id);
    const line = ledger.lineOf(id);
    if (!transcript) {
      if (line) removed.push({ transcript: id, row: line.row });
      continue;
    }
    if (line?.stamp === stampOf(transcript)) continue;
    const changed = source.changedOf(id) ?? transcript.source.imported;
    const { entry, isUnread } = await gatherEntry(transcript, {
      row: ledger.rowFor(id),
      changed,
      blocks: source.blocks,
      freshBlocks: source.freshBlocks,
    });
    entries.push(entry);
    bytes += entry.blocks.length;
    if (isUnread) unread.push(id);
  }
  return { entries, removed, unread, looked };
}
