import type { LaterWork } from "../../../shared/contract/history.ts";
import type { Change } from "../../../shared/records/change.ts";
import { type Collection, collectionSchema } from "../../../shared/records/collection.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";
import { applyChange } from "./apply-change.ts";
import { editRecords } from "./changes.ts";
import { isSameInMeaning } from "./json-value.ts";
import type { Workspace } from "./workspace.ts";

/**
 * What else goes with the transcripts that a reversal of `changes` took out of the workspace, and is done there: their
 * places in collections and their passages. `keep` spares transcripts that others put to use: only the collections that the
 * changes made let go of the others, and go when nothing is left in them. `refuse` lets go of nothing.
 */
export function* releasingChanges(
  tables: Tables,
  workspace: Workspace,
  changes: readonly Change[],
  work: LaterWork,
): Slices<readonly Change[]> {
  if (work === "refuse") return [];
  const gone = [...workspace.writes.transcripts].flatMap(([id, record]) => (record === undefined ? [id] : []));
  const made = collectionsMadeBy(changes);
  const lists = work === "take" ? [...tables.collections.keys()] : made.map(({ id }) => id);
  const standing = lists.filter((id) => workspace.find("collections", id));
  const released: Change[] = yield* editRecords(workspace, "collections", standing, { remove: { members: gone } });
  if (work === "take") released.push(...passagesOf(new Set(gone), tables, workspace));
  for (const change of released) yield* applyChange(workspace, change);
  if (work === "take") return released;
  const emptied = made.flatMap((record) => deleteIfEmptied(record, workspace));
  for (const change of emptied) yield* applyChange(workspace, change);
  return [...released, ...emptied];
}

function collectionsMadeBy(changes: readonly Change[]): readonly Collection[] {
  return changes.flatMap((change) => {
    if (change.do !== "create" || change.on !== "collections") return [];
    return collectionSchema.safeParse(change.record).data ?? [];
  });
}

function deleteIfEmptied(made: Collection, workspace: Workspace): readonly Change[] {
  const now = workspace.find("collections", made.id);
  const emptied = made.members === undefined ? made : { ...made, members: [] };
  return now && isSameInMeaning(now, emptied) ? [{ do: "delete", on: "collections", record: now }] : [];
}

function passagesOf(transcripts: ReadonlySet<string>, tables: Tables, workspace: Workspace): readonly Change[] {
  const there = [...tables.passages.keys()].flatMap((id) => workspace.find("passages", id) ?? []);
  return there
    .filter(({ transcript }) => transcripts.has(transcript))
    .map((record): Change => ({ do: "delete", on: "passages", record }));
}
