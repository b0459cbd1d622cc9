import type { LaterWork } from "../../../shared/contract/history.ts";
import type { Change, RecordKind } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";
import { applyChange } from "./apply-change.ts";
import { editRecords, type FieldsChange } from "./changes.ts";
import { type Fields, readField } from "./field.ts";
import { isJsonValue, isSameInMeaning, isSameJson, type JsonValue } from "./json-value.ts";
import { missingReferences } from "./missing-references.ts";
import { releasingChanges } from "./releasing-changes.ts";
import { withoutUsedDeletes } from "./used-deletes.ts";
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
 * scalar must be as the change left it, else it is a conflict. A topic, person or section made by the changes stays when
 * something else has come to use it or it was worked on since. Of transcripts, passages and collections that were made and
 * worked on since, `work` says what becomes.
 */
export function* planReversal(
  tables: Tables,
  changes: readonly Change[],
  work: LaterWork = "refuse",
): Slices<ReversalPlan> {
  const first = yield* planOnce(tables, changes, work);
  if (work !== "keep") return first;
  let [plan, left] = [first, changes];
  for (let worked = workedOn(plan); worked.size > 0; worked = workedOn(plan)) {
    left = left.flatMap((change) => changeWithout(change, worked));
    plan = yield* planOnce(tables, left, work);
  }
  return plan.changes.length === 0 ? first : plan;
}

/** What was made and worked on, or used, since. */
function workedOn({ conflicts }: ReversalPlan): ReadonlySet<string> {
  const whole = conflicts.filter(
    ({ field, reason }) => field === undefined && (reason === "changed" || reason === "used"),
  );
  return new Set(whole.map(({ id }) => id));
}

function changeWithout(change: Change, kept: ReadonlySet<string>): readonly Change[] {
  if ("record" in change) return kept.has(change.record.id) ? [] : [change];
  const ids = change.ids.filter((id) => !kept.has(id));
  return ids.length === 0 ? [] : [{ ...change, ids }];
}

function* planOnce(tables: Tables, changes: readonly Change[], work: LaterWork): Slices<ReversalPlan> {
  const workspace = createWorkspace(tables);
  const conflicts: Conflict[] = [];
  const moot: Conflict[] = [];
  const planned: Change[] = [];
  for (const change of changes.toReversed()) {
    const found = yield* conflictsOf(workspace, change, work);
    const isMoot = isOnTags(change);
    for (const conflict of found) (isMoot ? moot : conflicts).push(conflict);
    if (found.length > 0 && !isMoot) continue;
    for (const inverse of yield* inverseChanges(workspace, change, work)) {
      yield* applyChange(workspace, inverse);
      planned.push(inverse);
    }
  }
  // First, so that doing it all again finds the transcripts there.
  planned.unshift(...(yield* releasingChanges(tables, workspace, changes, work)));
  const missing = yield* missingReferences(tables, workspace);
  const gone = missing.map((one): Conflict => ({ ...one, reason: "deleted" }));
  const inTheWay = [...conflicts, ...gone, ...(planned.length === 0 ? moot : [])];
  return yield* withoutUsedDeletes(tables, workspace, planned, inTheWay);
}

/** Tags of a transcript that is gone went with it, and must not keep the rest of a bulk edit or a merge from being taken back. */
function isOnTags(change: Change): boolean {
  return change.do === "change" && change.on === "transcripts" && !change.set;
}

function* conflictsOf(workspace: Workspace, change: Change, work: LaterWork): Slices<readonly Conflict[]> {
  // What was purged is gone for good; whatever else the step did can be taken back.
  if (change.do === "purge") return [];
  if (change.do !== "change") return conflictsOfRecord(workspace, change, work);
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
  work: LaterWork,
): readonly Conflict[] {
  const { on, record } = change;
  const present = workspace.find(on, record.id);
  if (change.do === "delete") return present ? [{ on, id: record.id, reason: "exists" }] : [];
  const isConflict = present && work !== "take" && !isKeptIfChanged(on, work) && !isSameInMeaning(present, record);
  return isConflict ? [{ on, id: record.id, reason: "changed" }] : [];
}

/** A collection lists other transcripts too by now: where it is said what becomes of later work, it stays with these. */
function isKeptIfChanged(kind: RecordKind, work: LaterWork): boolean {
  return isShared(kind) || (kind === "collections" && work !== "refuse");
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

function* inverseChanges(workspace: Workspace, change: Change, work: LaterWork): Slices<readonly Change[]> {
  if (change.do === "purge") return [];
  if (change.do === "delete") return [{ ...change, do: "create" }];
  if (change.do === "create") {
    // It goes with the last of its members, or stays with those that do.
    if (change.on === "collections" && work === "keep") return [];
    // The record as it is now, so that doing the step again brings back just that.
    const record = workspace.find(change.on, change.record.id);
    const isKept = record && isKeptIfChanged(change.on, work) && !isSameInMeaning(record, change.record);
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
