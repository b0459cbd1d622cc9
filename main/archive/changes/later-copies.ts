import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { type Transcript, transcriptSchema } from "../../../shared/records/transcript.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { Conflict } from "./reversal-plan.ts";

/**
 * Transcripts that a later import made of the same files as those that taking these changes back would bring back: the
 * archive would have each twice.
 */
export function* laterCopies(tables: Tables, changes: readonly Change[]): Slices<readonly Conflict[]> {
  const coming = new Map<string, Transcript>();
  for (const change of changes) {
    if (change.do !== "delete" || change.on !== "transcripts") continue;
    const { data: record } = transcriptSchema.safeParse(change.record);
    if (record) coming.set(record.original, record);
  }
  const copies: Conflict[] = [];
  if (coming.size === 0) return copies;
  for (const there of tables.transcripts.values()) {
    const record = coming.get(there.original);
    // Ids are in the order of time.
    const isLater = record && there.id > record.id && there.source.import !== record.source.import;
    if (isLater) copies.push({ on: "transcripts", id: there.id, reason: "exists" });
    yield;
  }
  return copies;
}
