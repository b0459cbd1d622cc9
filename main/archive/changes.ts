import { LecternError } from "../../shared/contract/error.ts";
import type { Change, RecordKind } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { type Fields, readField, withField } from "./field.ts";
import { isJsonValue, isSameJson, type JsonValue, memberKey } from "./json-value.ts";
import { type RecordSource, sourceOf, type Workspace } from "./workspace.ts";

/**
 * What is asked for, of many records at once. A dotted name reaches one level down (`publication.status`); undefined in
 * `set` takes the field away; a member in both `add` and `remove` is added.
 */
export type RecordEdit = {
  readonly set?: { readonly [field: string]: JsonValue | undefined };
  readonly add?: { readonly [field: string]: readonly JsonValue[] };
  readonly remove?: { readonly [field: string]: readonly JsonValue[] };
};

export type FieldsChange = Extract<Change, { do: "change" }>;
type Effect = Pick<FieldsChange, "set" | "add" | "remove">;
type PreparedMembers = readonly (readonly [string, ReadonlyMap<string, JsonValue>])[];
type PreparedEdit = {
  readonly set: readonly (readonly [string, JsonValue | undefined])[];
  readonly add: PreparedMembers;
  readonly remove: PreparedMembers;
};
type Members = { [field: string]: JsonValue[] };

/**
 * The edit as changes that are true of every record they list: a tag that was there is not added, a value that stands is
 * not set, and records with the same old values share one change. An id that is not in the table: `not-found`.
 */
export function changeRecords(tables: Tables, kind: RecordKind, ids: Iterable<string>, edit: RecordEdit): Change[] {
  return editRecords(sourceOf(tables), kind, ids, edit);
}

/** As `changeRecords`, on tables that other changes may lie over. */
export function editRecords(source: RecordSource, kind: RecordKind, ids: Iterable<string>, edit: RecordEdit): Change[] {
  const wanted = prepareEdit(edit);
  const grouped = new Map<string, FieldsChange>();
  for (const id of new Set(ids)) {
    const effect = effectOn(requireRecord(source, kind, id), wanted);
    const key = JSON.stringify(effect);
    if (key === "{}") continue;
    const group = grouped.get(key);
    if (group) group.ids.push(id);
    else grouped.set(key, { do: "change", on: kind, ids: [id], ...effect });
  }
  return [...grouped.values()];
}

/** The members of each field by their keys, no member in both `add` and `remove`. */
function prepareEdit({ set = {}, add = {}, remove = {} }: RecordEdit): PreparedEdit {
  const adding = Object.entries(add).map(([field, members]) => [field, byKey(members)] as const);
  const removing = Object.entries(remove).map(([field, members]) => {
    const kept = byKey(add[field] ?? []);
    return [field, byKey(members.filter((member) => !kept.has(memberKey(member))))] as const;
  });
  return { set: Object.entries(set), add: adding, remove: removing };
}

function byKey(members: readonly JsonValue[]): ReadonlyMap<string, JsonValue> {
  return new Map(members.map((member) => [memberKey(member), member]));
}

function effectOn(record: Fields, edit: PreparedEdit): Effect {
  const set: NonNullable<Effect["set"]> = {};
  for (const [field, to] of edit.set) {
    const from = fieldValue(record, field);
    if (isSameJson(from, to)) continue;
    set[field] = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }
  const add = membersWhere(record, edit.add, false);
  const remove = membersWhere(record, edit.remove, true);
  return {
    ...(Object.keys(set).length > 0 ? { set } : {}),
    ...(Object.keys(add).length > 0 ? { add } : {}),
    ...(Object.keys(remove).length > 0 ? { remove } : {}),
  };
}

/** Of the members asked for, those that the record has, or those that it lacks. */
function membersWhere(record: Fields, asked: PreparedMembers, has: boolean): Members {
  const found: Members = {};
  for (const [field, members] of asked) {
    const present = new Set(membersOf(record, field).map(memberKey));
    const wanted = [...members].filter(([key]) => present.has(key) === has).map(([, member]) => member);
    if (wanted.length > 0) found[field] = wanted;
  }
  return found;
}

/** Do the change; `conflict` when the records are not as it expects them, `bad-request` when it leaves no valid record. */
export function applyChange(workspace: Workspace, change: Change): void {
  if (change.do === "create") {
    if (workspace.find(change.on, change.record.id)) throw unfit(change.on, change.record.id, "is there already");
    workspace.put(change.on, change.record.id, change.record);
  } else if (change.do === "delete") {
    requireRecord(workspace, change.on, change.record.id);
    workspace.put(change.on, change.record.id, undefined);
  } else {
    for (const id of change.ids) {
      workspace.put(change.on, id, changedRecord(requireRecord(workspace, change.on, id), change, id));
    }
  }
}

function changedRecord(record: Fields, change: FieldsChange, id: string): Fields {
  let changed = record;
  for (const [field, { from, to }] of Object.entries(change.set ?? {})) {
    if (!isSameJson(fieldValue(changed, field), from)) throw unfit(change.on, id, `has another value in “${field}”`);
    changed = withField(changed, field, to);
  }
  for (const [field, members] of Object.entries(change.remove ?? {})) {
    const gone = byKey(members);
    const present = membersOf(changed, field);
    const keys = new Set(present.map(memberKey));
    if ([...gone.keys()].some((key) => !keys.has(key))) throw unfit(change.on, id, `lacks a member of “${field}”`);
    const kept = present.filter((member) => !gone.has(memberKey(member)));
    changed = withField(changed, field, kept);
  }
  for (const [field, members] of Object.entries(change.add ?? {})) {
    const present = membersOf(changed, field);
    const keys = new Set(present.map(memberKey));
    if (members.some((member) => keys.has(memberKey(member)))) {
      throw unfit(change.on, id, `has a member of “${field}” already`);
    }
    changed = withField(changed, field, [...present, ...members]);
  }
  return changed;
}

/** The change that takes this one back, where nothing else touched the same records since. */
export function invertChange(change: Change): Change {
  if (change.do === "create") return { ...change, do: "delete" };
  if (change.do === "delete") return { ...change, do: "create" };
  const { add, remove, set, ...rest } = change;
  const inverse = Object.entries(set ?? {}).map(([field, { from, to }]) => [
    field,
    { ...(to === undefined ? {} : { from: to }), ...(from === undefined ? {} : { to: from }) },
  ]);
  return {
    ...rest,
    ...(set ? { set: Object.fromEntries(inverse) } : {}),
    ...(remove ? { add: remove } : {}),
    ...(add ? { remove: add } : {}),
  };
}

export function requireRecord(source: RecordSource, kind: RecordKind, id: string): Fields {
  const record = source.find(kind, id);
  if (!record) throw new LecternError("not-found", `There is no ${id} in the table “${kind}” (any more).`);
  return record;
}

function membersOf(record: Fields, field: string): readonly unknown[] {
  const value = readField(record, field);
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new LecternError("bad-request", `The field “${field}” is not a set.`);
  return value;
}

function fieldValue(record: Fields, field: string): JsonValue | undefined {
  const value = readField(record, field);
  if (value === undefined || isJsonValue(value)) return value;
  throw new LecternError("bad-request", `The field “${field}” cannot be written as JSON.`);
}

function unfit(kind: RecordKind, id: string, how: string): LecternError {
  return new LecternError("conflict", `The change does not fit ${id} in the table “${kind}”: it ${how}.`, { id });
}
