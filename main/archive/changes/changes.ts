import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Change, RecordKind } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { atOnce, type Slices } from "../../runtime/slices.ts";
import type { Fields } from "./field.ts";
import { isSameJson, type JsonValue } from "./json-value.ts";
import { eachOnce, fieldValue, lookup, membersOf } from "./members.ts";
import { type RecordSource, sourceOf } from "./workspace.ts";

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
type PreparedMembers = readonly (readonly [string, readonly JsonValue[]])[];
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
  return atOnce(editRecords(sourceOf(tables), kind, ids, edit));
}

/** As `changeRecords`, in slices, on tables that other changes may lie over. Nobody else may change them meanwhile. */
export function* editRecords(
  source: RecordSource,
  kind: RecordKind,
  ids: Iterable<string>,
  edit: RecordEdit,
): Slices<Change[]> {
  const wanted = prepareEdit(edit);
  const grouped = new Map<string, FieldsChange>();
  for (const id of new Set(ids)) {
    const effect = effectOn(requireRecord(source, kind, id), wanted);
    const key = JSON.stringify(effect);
    const group = grouped.get(key);
    if (group) group.ids.push(id);
    else if (key !== "{}") grouped.set(key, { do: "change", on: kind, ids: [id], ...effect });
    yield;
  }
  return [...grouped.values()];
}

/** As `editRecords`, of records that each get something of their own: a change each. */
export function* editEach(
  source: RecordSource,
  kind: RecordKind,
  edits: Iterable<readonly [id: string, edit: RecordEdit]>,
): Slices<Change[]> {
  const changes: Change[] = [];
  for (const [id, edit] of edits) {
    const effect = effectOn(requireRecord(source, kind, id), prepareEdit(edit));
    if (Object.keys(effect).length > 0) changes.push({ do: "change", on: kind, ids: [id], ...effect });
    yield;
  }
  return changes;
}

/** The members of each field, each once, none in both `add` and `remove`. */
function prepareEdit({ set = {}, add = {}, remove = {} }: RecordEdit): PreparedEdit {
  const adding = given(add).map(([field, members]) => [field, eachOnce(members)] as const);
  const removing = given(remove).map(([field, members]) => {
    const isKept = lookup(add[field] ?? [], members.length);
    return [field, eachOnce(members.filter((member) => !isKept(member)))] as const;
  });
  return { set: Object.entries(set), add: adding, remove: removing };
}

/** Fields to which nothing is done need not be looked at in every record. */
function given(sets: NonNullable<RecordEdit["add"]>): readonly (readonly [string, readonly JsonValue[]])[] {
  return Object.entries(sets).filter(([, members]) => members.length > 0);
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
    const isPresent = lookup(membersOf(record, field), members.length);
    const wanted = members.filter((member) => isPresent(member) === has);
    if (wanted.length > 0) found[field] = wanted;
  }
  return found;
}

export function requireRecord(source: RecordSource, kind: RecordKind, id: string): Fields {
  const record = source.find(kind, id);
  if (!record)
    throw new LecternError("not-found", toSay("There is no {id} in the table “{kind}” (any more).", { id, kind }));
  return record;
}
