import { z } from "zod";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { type RecordKind, recordKinds } from "../../../shared/records/change.ts";
import { type RecordOf, recordSchemas } from "../../../shared/records/record.ts";
import type { Fields } from "./field.ts";
import { type Predicate, predicateOf } from "./predicate.ts";

/** The tables as their one owner sees them; everybody else gets `Tables`. Records themselves are never changed. */
export type MutableTables = { readonly [K in RecordKind]: Map<string, RecordOf<K>> };

/** Records to put in the tables; undefined takes the record away. */
export type Writes = { readonly [K in RecordKind]: Map<string, RecordOf<K> | undefined> };

export function emptyTables(): MutableTables {
  return {
    transcripts: new Map(),
    persons: new Map(),
    topics: new Map(),
    sections: new Map(),
    collections: new Map(),
    passages: new Map(),
    profiles: new Map(),
    settings: new Map(),
  };
}

/** Put the writes in and answer with the writes that would put everything back. */
export function putWrites(tables: MutableTables, writes: Writes): Writes {
  const before: Writes = emptyTables();
  for (const kind of recordKinds) putKind(kind, tables, writes, before);
  return before;
}

function putKind<K extends RecordKind>(kind: K, tables: MutableTables, writes: Writes, before: Writes): void {
  for (const [id, record] of writes[kind]) {
    before[kind].set(id, tables[kind].get(id));
    if (record === undefined) tables[kind].delete(id);
    else tables[kind].set(id, record);
  }
}

type RecordPredicates = { readonly whole: Predicate; readonly fields: ReadonlyMap<string, Predicate> };

const predicates = new Map<RecordKind, RecordPredicates>(recordKinds.map((kind) => [kind, predicatesOf(kind)]));

function predicatesOf(kind: RecordKind): RecordPredicates {
  const schema = recordSchemas[kind];
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, predicateOf(field)] as const);
  return { whole: predicateOf(schema), fields: new Map(fields) };
}

/** The value itself, with the fields that no schema knows; `LecternError` (`bad-request`) when it is no such record. */
export function checkRecord<K extends RecordKind>(kind: K, value: unknown): RecordOf<K> {
  if (isRecordOf(kind, value)) return value;
  const { error } = recordSchemas[kind].safeParse(value);
  const found = error ? z.prettifyError(error) : "";
  throw new LecternError(
    "bad-request",
    toSay("This is not a valid record of the table “{kind}”: {found}", { kind, found }),
  );
}

function isRecordOf<K extends RecordKind>(kind: K, value: unknown): value is RecordOf<K> {
  return predicates.get(kind)?.whole(value) ?? false;
}

/**
 * As `checkRecord`, for what came of a valid record when these of its fields were changed. No schema has a rule across
 * fields (a test holds them to that), so the others are still what they were and need not be looked at: a tag costs the
 * same on a record of any size.
 */
export function checkRevised<K extends RecordKind>(kind: K, value: Fields, fields: readonly string[]): RecordOf<K> {
  return isRevisedOf(kind, value, fields) ? value : checkRecord(kind, value);
}

function isRevisedOf<K extends RecordKind>(kind: K, value: Fields, fields: readonly string[]): value is RecordOf<K> {
  const known = predicates.get(kind)?.fields;
  return fields.every((field) => known?.get(field)?.(value[field]) ?? true);
}
