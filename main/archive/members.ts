import { LecternError } from "../../shared/contract/error.ts";
import { type Fields, readField } from "./field.ts";
import { isJsonValue, type JsonValue, memberKey } from "./json-value.ts";

/** Members of a set by their keys: two are the same when their keys are. */
export type MembersByKey = ReadonlyMap<string, JsonValue>;

export function byKey(members: readonly JsonValue[]): MembersByKey {
  return new Map(members.map((member) => [memberKey(member), member]));
}

export function keysOf(members: readonly unknown[]): ReadonlySet<string> {
  return new Set(members.map(memberKey));
}

/** The members of a field that is a set; none where it is not there. `bad-request` when it is no set. */
export function membersOf(record: Fields, field: string): readonly unknown[] {
  const value = readField(record, field);
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new LecternError("bad-request", `The field “${field}” is not a set.`);
  return value;
}

/** The value of a field; `bad-request` when it is none that the history can hold. */
export function fieldValue(record: Fields, field: string): JsonValue | undefined {
  const value = readField(record, field);
  if (value === undefined || isJsonValue(value)) return value;
  throw new LecternError("bad-request", `The field “${field}” cannot be written as JSON.`);
}
