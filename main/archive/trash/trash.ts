import type { Change } from "../../../shared/records/change.ts";
import type { RecordOf, Tables } from "../../../shared/records/record.ts";
import { isInTrash } from "../../../shared/records/transcript.ts";
import type { Slices } from "../../runtime/slices.ts";
import { editRecords } from "../changes/changes.ts";
import { sourceOf } from "../changes/workspace.ts";

/** The transcripts of the archive without those in the trash. */
export function countTranscripts(tables: Tables): number {
  let count = 0;
  for (const transcript of tables.transcripts.values()) if (!isInTrash(transcript)) count += 1;
  return count;
}

/** Move these into the trash; those that lie there keep the time at which they came. `at`: ISO 8601 in UTC. */
export function* trashChanges(tables: Tables, ids: Iterable<string>, at: string): Slices<readonly Change[]> {
  const set = { trashed: { at } };
  return yield* editRecords(sourceOf(tables), "transcripts", onSide(tables, ids, false), { set });
}

/** Bring these back from the trash, as they were. */
export function* restoreChanges(tables: Tables, ids: Iterable<string>): Slices<readonly Change[]> {
  const set = { trashed: undefined };
  return yield* editRecords(sourceOf(tables), "transcripts", onSide(tables, ids, true), { set });
}

/** Those of these that lie in the trash, with what goes with them when it is emptied. */
export type TrashContents = {
  readonly transcripts: readonly RecordOf<"transcripts">[];
  readonly passages: readonly RecordOf<"passages">[];
  /** That have some of them as members. */
  readonly collections: readonly RecordOf<"collections">[];
};

export function contentsOfTrash(tables: Tables, ids: Iterable<string>): TrashContents {
  const asked = [...ids].flatMap((id) => tables.transcripts.get(id) ?? []).filter(isInTrash);
  const gone = new Set(asked.map(({ id }) => id));
  return {
    transcripts: asked,
    passages: [...tables.passages.values()].filter(({ transcript }) => gone.has(transcript)),
    collections: [...tables.collections.values()].filter(({ members = [] }) => members.some((id) => gone.has(id))),
  };
}

/** Delete these of the trash, with their passages and their places in collections. */
export function* emptyingChanges(tables: Tables, ids: Iterable<string>): Slices<readonly Change[]> {
  const { transcripts, passages, collections } = contentsOfTrash(tables, ids);
  const members = transcripts.map(({ id }) => id);
  const lists = collections.map(({ id }) => id);
  const left = yield* editRecords(sourceOf(tables), "collections", lists, { remove: { members } });
  return [
    ...left,
    ...passages.map((record): Change => ({ do: "delete", on: "passages", record })),
    ...transcripts.map((record): Change => ({ do: "delete", on: "transcripts", record })),
  ];
}

function onSide(tables: Tables, ids: Iterable<string>, isTrashed: boolean): readonly string[] {
  return [...ids].filter((id) => {
    const transcript = tables.transcripts.get(id);
    return transcript === undefined || isInTrash(transcript) === isTrashed;
  });
}
