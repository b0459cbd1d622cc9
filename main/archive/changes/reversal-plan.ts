import { type Change, type RecordKind, recordKinds } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";
import { applyChange } from "./apply-change.ts";
import { editRecords, type FieldsChange } from "./changes.ts";
import { type Fields, readField } from "./field.ts";
import { isJsonValue, isSameInMeaning, isSameJson, type JsonValue } from "./json-value.ts";
import { missingReferences } from "./missing-references.ts";
import { idsReferredBy } from "./references.ts";
import { createWorkspace, type Workspace } from "./workspace.ts";

/** Why a step cannot be taken back: another step touched the same thing since. */
export type Conflict = {
  readonly on: RecordKind;
  readonly id: string;
  /** Absent when it is about the whole record. */
  readonly field?: string;
  readonly reason: "changed" | "deleted" | "exists" | "used" | "emptied";
  /** The field's value, and the one that the step left there. */
  readonly now?: JsonValue;
  readonly left?: JsonValue;
};

export type ReversalPlan = { readonly changes: readonly Change[]; readonly conflicts: readonly Conflict[] };

/**
 * What takes these changes (oldest first) back from the tables as they are now. Sets by member: what is gone already or
 * there again is let be, as are tags of transcripts that are gone, as long as anything else is left to take back. A
 * scalar, or a whole record, must be as the change left it, else it is a conflict. A topic, person or section made by the
 * changes stays when something else has come to use it or it was worked on since.
 */
export function* planReversal(tables: Tables, changes: readonly Change[]): Slices<ReversalPlan> {
  const workspace = createWorkspace(tables);
  const conflicts: Conflict[] = [];
  const moot: Conflict[] = [];
  const planned: Change[] = [];
  for (const change of changes.toReversed()) {
    const found = yield* conflictsOf(workspace, change);
    const isMoot = isOnTags(change);
    for (const conflict of found) (isMoot ? moot : conflicts).push(conflict);
    if (found.length > 0 && !isMoot) continue;
    for (const inverse of yield* inverseChanges(workspace, change)) {
      yield* applyChange(workspace, inverse);
      planned.push(inverse);
    }
  }
  const missing = yield* missingReferences(tables, workspace);
  const gone = missing.map((one): Conflict => ({ ...one, reason: "deleted" }));
  const inTheWay = [...conflicts, ...gone, ...(planned.length === 0 ? moot : [])];
  return yield* withoutUsedDeletes(tables, workspace, planned, inTheWay);
}

/** Tags of a transcript that is gone went with it, and must not keep the rest of a bulk edit or a merge from being taken back. */
function isOnTags(change: Change): boolean {
  return change.do === "change" && change.on === "transcripts" && !change.set;
}

function* conflictsOf(workspace: Workspace, change: Change): Slices<readonly Conflict[]> {
  // What was purged is gone for good; whatever else the step did can be taken back.
  if (change.do === "purge") return [];
  if (change.do !== "change") return conflictsOfRecord(workspace, change);
  const conflicts: Conflict[] = [];
  for (const id of change.ids) {
    conflicts.push(...conflictsOfFields(workspace, change, id));
    yield;
  }
  return conflicts;
}

function conflictsOfRecord(
  workspace: Workspace,
  change: Extract<Change, { readonly record: unknown }>,
): readonly Conflict[] {
  const { on, record } = change;
  const present = workspace.find(on, record.id);
  if (change.do === "delete") return present ? [{ on, id: record.id, reason: "exists" }] : [];
  const isConflict = present && !isShared(on) && !isSameInMeaning(present, record);
  return isConflict ? [{ on, id: record.id, reason: "changed" }] : [];
}

/** Records that many others point to: one that was worked on since its making is simply kept. */
function isShared(kind: RecordKind): boolean {
  return kind === "topics" || kind === "persons" || kind === "sections";
}

function conflictsOfFields(workspace: Workspace, change: FieldsChange, id: string): readonly Conflict[] {
  const record = workspace.find(change.on, id);
  if (!record) return [{ on: change.on, id, reason: "deleted" }];
  return Object.entries(change.set ?? {})
    .filter(([field, { from, to }]) => !isOneOf(record, field, [from, to]))
    .map(([field, { to }]) => {
      const now = readField(record, field);
      return {
        ...{ on: change.on, id, field, reason: "changed" },
        ...(isJsonValue(now) ? { now } : {}),
        ...(to === undefined ? {} : { left: to }),
      };
    });
}

function isOneOf(record: Fields, field: string, values: readonly (JsonValue | undefined)[]): boolean {
  const present = readField(record, field);
  return values.some((value) => isSameJson(present, value));
}

function* inverseChanges(workspace: Workspace, change: Change): Slices<readonly Change[]> {
  if (change.do === "purge") return [];
  if (change.do === "delete") return [{ ...change, do: "create" }];
  if (change.do === "create") {
    // The record as it is now, so that doing the step again brings back just that.
    const record = workspace.find(change.on, change.record.id);
    const isKept = record && isShared(change.on) && !isSameInMeaning(record, change.record);
    return record && !isKept ? [{ do: "delete", on: change.on, record }] : [];
  }
  const set = Object.fromEntries(Object.entries(change.set ?? {}).map(([field, { from }]) => [field, from]));
  const present = change.ids.filter((id) => workspace.find(change.on, id));
  return yield* editRecords(workspace, change.on, present, {
    set,
    ...(change.remove ? { add: change.remove } : {}),
    ...(change.add ? { remove: change.add } : {}),
  });
}

/** Deleting what others still point to would leave them pointing at nothing. */
function* withoutUsedDeletes(
  tables: Tables,
  workspace: Workspace,
  planned: readonly Change[],
  conflicts: readonly Conflict[],
): Slices<ReversalPlan> {
  const deleted = new Set(planned.flatMap((change) => (change.do === "delete" ? [change.record.id] : [])));
  const used = deleted.size > 0 ? yield* usedAmong(deleted, tables, workspace) : new Set<string>();
  if (used.size === 0) return { changes: planned, conflicts };
  const isUsedDelete = (change: Change) => change.do === "delete" && used.has(change.record.id);
  const usedTranscripts = planned.filter((change) => isUsedDelete(change) && change.on === "transcripts");
  const blocked = usedTranscripts.flatMap((change): Conflict[] =>
    change.do === "delete" ? [{ on: change.on, id: change.record.id, reason: "used" }] : [],
  );
  return { changes: planned.filter((change) => !isUsedDelete(change)), conflicts: [...conflicts, ...blocked] };
}

function* usedAmong(ids: ReadonlySet<string>, tables: Tables, workspace: Workspace): Slices<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const kind of recordKinds) yield* collectUsed(kind, ids, tables, workspace, used);
  return used;
}

function* collectUsed<K extends RecordKind>(
  kind: K,
  ids: ReadonlySet<string>,
  tables: Tables,
  workspace: Workspace,
  used: Set<string>,
): Slices<void> {
  for (const keys of [tables[kind].keys(), workspace.writes[kind].keys()]) {
    for (const id of keys) {
      const record = workspace.find(kind, id);
      for (const referred of record ? idsReferredBy(kind, record) : []) if (ids.has(referred)) used.add(referred);
      yield;
    }
  }
}
