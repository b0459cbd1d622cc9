import type { RecordKind } from "../../shared/records/change.ts";
import { type Fields, isFields } from "../archive/changes/field.ts";
import { eachOnce } from "../archive/changes/members.ts";
import { fieldRules } from "./field-rules.ts";
import { fieldsOf, recordOfFields } from "./record-fields.ts";

type Renamed = ReadonlyMap<string, string>;

/** The record with other ids in the place of these, wherever it names them; a set names each once. */
export function withIds(kind: RecordKind, record: Fields, renamed: Renamed): Fields {
  if (renamed.size === 0) return record;
  const { nested, sets } = fieldRules[kind];
  let isChanged = false;
  const fields = [...fieldsOf(record, nested)].map(([name, value]) => {
    const other = replaced(value, renamed);
    if (other === value) return [name, value] as const;
    isChanged = true;
    return [name, sets.includes(name) && Array.isArray(other) ? eachOnce<unknown>(other) : other] as const;
  });
  const id = String(record.id);
  if (!isChanged && !renamed.has(id)) return record;
  return recordOfFields(renamed.get(id) ?? id, new Map(fields), nested);
}

/** The value itself where it names none of them. */
function replaced(value: unknown, renamed: Renamed): unknown {
  if (typeof value === "string") return renamed.get(value) ?? value;
  if (Array.isArray(value)) {
    const members = value.map((member) => replaced(member, renamed));
    return members.every((member, n) => member === value[n]) ? value : members;
  }
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, replaced(member, renamed)] as const);
  return entries.every(([name, member]) => member === value[name]) ? value : Object.fromEntries(entries);
}
