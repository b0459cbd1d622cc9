import type { Change } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { transcriptSchema } from "../../../shared/records/transcript.ts";
import type { Slices } from "../../runtime/slices.ts";
import type { Conflict } from "./reversal-plan.ts";

/**
 * Transcripts that an import made, since an instant, of the same files as those that taking these changes back would bring
 * back: the archive would have each twice. Those that it had twice before are as they were.
 */
export function* laterCopies(tables: Tables, changes: readonly Change[], since: string): Slices<readonly Conflict[]> {
  const coming = new Set<string>();
  for (const change of changes) {
    if (change.do !== "delete" || change.on !== "transcripts") continue;
    const { data: record } = transcriptSchema.safeParse(change.record);
    if (record) coming.add(record.original);
  }
  const copies: Conflict[] = [];
  if (coming.size === 0) return copies;
  for (const there of tables.transcripts.values()) {
    if (coming.has(there.original) && there.source.imported > since)
      copies.push({ on: "transcripts", id: there.id, reason: "exists" });
    yield;
  }
  return copies;
}
