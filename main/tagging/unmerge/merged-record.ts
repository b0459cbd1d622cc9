import { readField } from "../../archive/changes/field.ts";
import { isJsonValue, isSameJson, type JsonValue } from "../../archive/changes/json-value.ts";
import { checkRecord } from "../../archive/changes/tables.ts";
import { formsOfPerson, type TermKind } from "../term-record.ts";

/** A topic or person as the history holds it. */
export type TermRecord = { readonly id: string; readonly [field: string]: unknown };

/** Whether what the record that stays got, in a set, may have come from this one. */
export function hasMember(kind: TermKind, record: TermRecord, field: string, member: JsonValue): boolean {
  const members = field === "variants" ? formsOf(kind, record) : listOf(record, field);
  return members.some((one) => isSameJson(one, member));
}

/** Everything that the record brings to a set of the one that stays. */
export function membersBrought(kind: TermKind, record: TermRecord, field: string): readonly JsonValue[] {
  return field === "variants" ? formsOf(kind, record) : listOf(record, field);
}

/** What a term is called. */
export function labelOf(kind: TermKind, record: TermRecord): string {
  const label = readField(record, kind === "topics" ? "label" : "name.full");
  return typeof label === "string" ? label : record.id;
}

function formsOf(kind: TermKind, record: TermRecord): readonly string[] {
  if (kind === "persons") return formsOfPerson(checkRecord("persons", record));
  return [labelOf(kind, record), ...listOf(record, "variants").filter((form) => typeof form === "string")];
}

function listOf(record: TermRecord, field: string): readonly JsonValue[] {
  const value = readField(record, field);
  return Array.isArray(value) ? value.filter(isJsonValue) : [];
}
