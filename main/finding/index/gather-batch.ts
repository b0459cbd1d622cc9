import type { FinderSource } from "../finder.ts";
import { gatherEntry } from "./gather-entry.ts";
import type { Ledger } from "./ledger.ts";
import type { Entry } from "./messages.ts";
import { stampOf } from "./stamp.ts";

/** What one message to the writer brings. */
export type Batch = {
  readonly entries: readonly Entry[];
  readonly removed: readonly { readonly transcript: string; readonly row: number }[];
  /** Transcripts whose text could not be read. */
  readonly unread: readonly string[];
  /** All that were looked at; the others are for the next message. */
  readonly looked: readonly string[];
};

/** How many transcripts one message brings, if their texts are not longer than `mostCharacters` together. */
export const batchLength = 64;
const mostCharacters = 2_000_000;

export type BatchSource = Pick<FinderSource, "tables" | "blocks"> & {
  readonly changedOf: (id: string) => string | undefined;
};

/** Read as many of these transcripts as one message may hold. */
export async function gatherBatch(source: BatchSource, ids: readonly string[], ledger: Ledger): Promise<Batch> {
  const entries: Entry[] = [];
  const removed: { transcript: string; row: number }[] = [];
  const unread: string[] = [];
  const looked: string[] = [];
  let characters = 0;
  for (const id of ids) {
    if (characters >= mostCharacters) break;
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
    });
    entries.push(entry);
    characters += entry.paragraphs.reduce((sum, { length }) => sum + length, 0);
    if (isUnread) unread.push(id);
  }
  return { entries, removed, unread, looked };
}
