import type { z } from "zod";

/** What JSON can hold; the values of fields and the members of sets in the history. */
export type JsonValue = z.core.util.JSONType;

export function isJsonValue(value: unknown): value is JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJsonValue);
  if (typeof value !== "object") return false;
  return Object.values(value).every((member) => member === undefined || isJsonValue(member));
}

/** Members of a record's set, as the history holds them; records come from JSON, so all of them are. */
export function jsonMembers(members: readonly unknown[]): JsonValue[] {
  return members.filter(isJsonValue);
}

/**
 * One string for one JSON value: keys sorted, absent and `undefined` members alike, so that two values are the same when
 * their strings are.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  // Members of sets are small and mostly in order: not to sort them is what makes a bulk change of them fast.
  if (!isInOrder(entries)) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  let members = "";
  for (const [key, member] of entries) {
    if (member === undefined) continue;
    members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

function isInOrder(entries: readonly (readonly [string, unknown])[]): boolean {
  let last = "";
  for (const [key] of entries) {
    if (key < last) return false;
    last = key;
  }
  return true;
}

/**
 * As `canonicalJson`, for telling members of a set apart: strings, which most members are, need not be escaped for that.
 * No other JSON begins with a quotation mark.
 */
export function memberKey(member: unknown): string {
  return typeof member === "string" ? `"${member}` : canonicalJson(member);
}

/** Compared by value; `undefined` stands for "not there". */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) || Array.isArray(b)) return isSameArray(a, b);
  return isObject(a) && isObject(b) && hasMembersOf(a, b) && hasNoOthers(a, b);
}

function isSameArray(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((member, n) => isSameJson(member, b[n]));
}

type Members = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null;
}

function hasMembersOf(a: Members, b: Members): boolean {
  for (const key of Object.keys(b)) {
    if (b[key] !== undefined && !(Object.hasOwn(a, key) && isSameJson(a[key], b[key]))) return false;
  }
  return true;
}

function hasNoOthers(a: Members, b: Members): boolean {
  for (const key of Object.keys(a)) {
    if (a[key] !== undefined && !(Object.hasOwn(b, key) && b[key] !== undefined)) return false;
  }
  return true;
}

/**
 * As `isSameJson`, but no array's order counts: sets keep their members, not their places; and one without members is as
 * good as none: so much is left of what was added and taken away again.
 */
export function isSameInMeaning(a: unknown, b: unknown): boolean {
  // Mostly they are the same to the letter, and that is seen ten times faster.
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  return isSameJson(withSortedArrays(a), withSortedArrays(b));
}

function withSortedArrays(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((member) => canonicalJson(withSortedArrays(member))).sort((a, b) => (a < b ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  const full = Object.entries(value).filter(([, member]) => !(Array.isArray(member) && member.length === 0));
  return Object.fromEntries(full.map(([key, member]) => [key, withSortedArrays(member)]));
}
