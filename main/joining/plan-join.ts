import { type Change, type RecordKind, recordKinds } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { editEach, type RecordEdit } from "../archive/changes/changes.ts";
import type { Fields } from "../archive/changes/field.ts";
import { isJsonValue, isSameJson, type JsonValue, jsonMembers, memberKey } from "../archive/changes/json-value.ts";
import { sourceOf } from "../archive/changes/workspace.ts";
import type { Slices } from "../runtime/slices.ts";
import { fieldRules } from "./field-rules.ts";
import { fieldsOf } from "./record-fields.ts";

/** The changes that make of the tables what they are joined. */
export function* planJoin(tables: Tables, joined: Tables): Slices<readonly Change[]> {
  const changes: Change[] = [];
  for (const kind of recordKinds) {
    const edits: (readonly [string, RecordEdit])[] = [];
    for (const [id, record] of joined[kind]) {
      const own = tables[kind].get(id);
      if (!own) changes.push({ do: "create", on: kind, record });
      else if (own !== record) edits.push([id, editBetween(kind, own, record)]);
      yield;
    }
    changes.push(...(yield* editEach(sourceOf(tables), kind, edits)));
    for (const [id, record] of tables[kind]) {
      if (!joined[kind].has(id)) changes.push({ do: "delete", on: kind, record });
      yield;
    }
  }
  return changes;
}

function editBetween(kind: RecordKind, from: Fields, to: Fields): RecordEdit {
  const { nested, sets } = fieldRules[kind];
  const own = fieldsOf(from, nested);
  const wanted = fieldsOf(to, nested);
  const set: Record<string, JsonValue | undefined> = {};
  const add: Record<string, JsonValue[]> = {};
  const remove: Record<string, JsonValue[]> = {};
  for (const field of new Set([...own.keys(), ...wanted.keys()])) {
    const [was, is] = [own.get(field), wanted.get(field)];
    if (isSameJson(was, is)) continue;
    const members = sets.includes(field) ? membersBetween(was, is) : undefined;
    if (members) [add[field], remove[field]] = [members.added, members.removed];
    else set[field] = isJsonValue(is) ? is : undefined;
  }
  return { set, add, remove };
}

type Members = { readonly added: JsonValue[]; readonly removed: JsonValue[] };

/** What was put at the end and what was taken out; undefined where the order changed too, or the set came or went. */
function membersBetween(was: unknown, is: unknown): Members | undefined {
  if (!Array.isArray(was) || !Array.isArray(is)) return undefined;
  const had = new Set(was.map(memberKey));
  const has = new Set(is.map(memberKey));
  const added = is.filter((member) => !had.has(memberKey(member)));
  const kept = was.filter((member) => has.has(memberKey(member)));
  if (!isSameJson([...kept, ...added], is)) return undefined;
  return { added: jsonMembers(added), removed: jsonMembers(was.filter((member) => !has.has(memberKey(member)))) };
}
