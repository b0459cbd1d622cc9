import type { Change } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { isInTrash } from "../../shared/records/transcript.ts";
import type { Slices } from "../runtime/slices.ts";
import { editRecords } from "./changes.ts";
import { sourceOf } from "./workspace.ts";

/** The transcripts of the archive without those in the trash. */
export function countTranscripts(tables: Tables): number {
  let count = 0;
  for (const transcript of tables.transcripts.values()) if (!isInTrash(transcript)) count += 1;
  return count;
}

/** Move these into the trash; those that lie there keep the time at which they came. `at`: ISO 8601 in UTC. */
export function trashChanges(tables: Tables, ids: Iterable<string>, at: string): Slices<Change[]> {
  return editRecords(sourceOf(tables), "transcripts", onSide(tables, ids, false), { set: { trashed: { at } } });
}

/** Bring these back from the trash, as they were. */
export function restoreChanges(tables: Tables, ids: Iterable<string>): Slices<Change[]> {
  return editRecords(sourceOf(tables), "transcripts", onSide(tables, ids, true), { set: { trashed: undefined } });
}

function onSide(tables: Tables, ids: Iterable<string>, isTrashed: boolean): readonly string[] {
  return [...ids].filter((id) => {
    const transcript = tables.transcripts.get(id);
    return transcript === undefined || isInTrash(transcript) === isTrashed;
  });
}
