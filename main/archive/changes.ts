import { LecternError } from "../../shared/contract/error.ts";
import type { Change, RecordKind } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { type Fields, readField, withField } from "./field.ts";
import { canonicalJson, isJsonValue, isSameJson, type JsonValue } from "./json-value.ts";
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
  const grouped = new Map<string, FieldsChange>();
  for (const id of new Set(ids)) {
    const effect = effectOn(requireRecord(source, kind, id), edit);
    const key = canonicalJson(effect);
    if (key === "{}") continue;
    const group = grouped.get(key);
    if (group) group.ids.push(id);
    else grouped.set(key, { do: "change", on: kind, ids: [id], ...effect });
  }
  return [...grouped.values()];
}

function effectOn(record: Fields, edit: RecordEdit): Effect {
  const set: NonNullable<Effect["set"]> = {};
  for (const [field, to] of Object.entries(edit.set ?? {})) {
    const from = fieldValue(record, field);
    if (isSameJson(from, to)) continue;
    set[field] = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  }
  const add = membersWhere(edit.add ?? {}, (field, key) => !hasMember(record, field, key));
  const remove = membersWhere(
    edit.remove ?? {},
    (field, key) =>
      hasMember(record, field, key) && !(edit.add?.[field] ?? []).some((kept) => canonicalJson(kept) === key),
  );
  return {
    ...(Object.keys(set).length > 0 ? { set } : {}),
    ...(Object.keys(add).length > 0 ? { add } : {}),
    ...(Object.keys(remove).length > 0 ? { remove } : {}),
  };
}

function membersWhere(
  asked: { readonly [field: string]: readonly JsonValue[] },
  isWanted: (field: string, key: string) => boolean,
): Members {
  const found: Members = {};
  for (const [field, members] of Object.entries(asked)) {
    const distinct = new Map(members.map((member) => [canonicalJson(member), member]));
    const wanted = [...distinct].filter(([key]) => isWanted(field, key)).map(([, member]) => member);
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
    const gone = new Set(members.map(canonicalJson));
    const old = membersOf(changed, field);
    const kept = old.filter((member) => !gone.has(canonicalJson(member)));
    if (old.length - kept.length !== gone.size) throw unfit(change.on, id, `lacks a member of “${field}”`);
    changed = withField(changed, field, kept);
  }
  for (const [field, members] of Object.entries(change.add ?? {})) {
    const double = members.find((member) => hasMember(changed, field, canonicalJson(member)));
    if (double !== undefined) throw unfit(change.on, id, `has that member of “${field}” already`);
    changed = withField(changed, field, [...membersOf(changed, field), ...members]);
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

function hasMember(record: Fields, field: string, key: string): boolean {
  return membersOf(record, field).some((member) => canonicalJson(member) === key);
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
