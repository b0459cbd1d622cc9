import type { RecordKind } from "../../shared/records/change.ts";
import { type Fields, isFields } from "../archive/changes/field.ts";
import { fieldRules } from "./field-rules.ts";
import { fieldsOf, recordOfFields } from "./record-fields.ts";

/** The record without any mention of these; undefined where it is nothing without one: a passage of a transcript. */
export function withoutIds(kind: RecordKind, record: Fields, gone: ReadonlySet<string>): Fields | undefined {
  if (gone.size === 0) return record;
  if (kind === "passages" && gone.has(String(record.transcript))) return undefined;
  const { nested, keyed } = fieldRules[kind];
  const kept = [...fieldsOf(record, nested)].flatMap(([name, value]) => {
    if (typeof value === "string") return gone.has(value) ? [] : [[name, value] as const];
    if (!Array.isArray(value)) return [[name, value] as const];
    // A label is there whoever it stands for; a person's role is not.
    const members = keyed.has(name)
      ? value.map((one) => withoutValues(one, gone))
      : value.filter((one) => !names(one, gone));
    return [[name, members] as const];
  });
  return recordOfFields(String(record.id), new Map(kept), nested);
}

function names(member: unknown, gone: ReadonlySet<string>): boolean {
  if (typeof member === "string") return gone.has(member);
  return isFields(member) && Object.values(member).some((value) => typeof value === "string" && gone.has(value));
}

function withoutValues(member: unknown, gone: ReadonlySet<string>): unknown {
  if (!isFields(member)) return member;
  return Object.fromEntries(
    Object.entries(member).filter(([, value]) => !(typeof value === "string" && gone.has(value))),
  );
}
