import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { type Fields, readField } from "./field.ts";
import { isJsonValue, isSameJson, type JsonValue, memberKey } from "./json-value.ts";

/** Members of a set; two are the same when they are the same JSON. */
export function eachOnce<T>(members: readonly T[]): readonly T[] {
  return [...new Map(members.map((member) => [memberKey(member), member])).values()];
}

/** Up to so many comparisons are cheaper than the keys of a set, which are made anew for each of many records. */
const fewComparisons = 64;

/** Tells whether a set has a member; it will be asked about so many. */
export function lookup(members: readonly unknown[], asked: number): (member: unknown) => boolean {
  if (members.length * asked <= fewComparisons) return (member) => members.some((one) => isSameJson(one, member));
  const keys = new Set(members.map(memberKey));
  return (member) => keys.has(memberKey(member));
}

/** The members of a field that is a set; none where it is not there. `bad-request` when it is no set. */
export function membersOf(record: Fields, field: string): readonly unknown[] {
  const value = readField(record, field);
  if (value === undefined) return [];
  if (!Array.isArray(value))
    throw new LecternError("bad-request", toSay("The field “{field}” is not a set.", { field }));
  return value;
}

/** The value of a field; `bad-request` when it is none that the history can hold. */
export function fieldValue(record: Fields, field: string): JsonValue | undefined {
  const value = readField(record, field);
  if (value === undefined || isJsonValue(value)) return value;
  throw new LecternError("bad-request", toSay("The field “{field}” cannot be written as JSON.", { field }));
}
