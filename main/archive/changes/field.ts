import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";

/** Any record, seen by its field names. */
export type Fields = { readonly [field: string]: unknown };

const fieldName = /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)?$/;

/** The value of `title` or, one level down, of `publication.status`; undefined when it is not there. */
export function readField(record: Fields, name: string): unknown {
  const [outer, inner] = splitName(name);
  const value = ownValue(record, outer);
  if (inner === undefined) return value;
  return isFields(value) ? ownValue(value, inner) : undefined;
}

/** The record with that field at that value; undefined takes the field away. */
export function withField(record: Fields, name: string, value: unknown): Fields {
  const [outer, inner] = splitName(name);
  if (inner === undefined) return withOwn(record, outer, value);
  const parent = ownValue(record, outer);
  return withOwn(record, outer, withOwn(isFields(parent) ? parent : {}, inner, value));
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function splitName(name: string): readonly [string, string | undefined] {
  // An id is what other records point to, so no change may touch it.
  if (!fieldName.test(name) || name === "id") {
    throw new LecternError("bad-request", toSay("“{name}” is not the name of a field that can be changed.", { name }));
  }
  const dot = name.indexOf(".");
  return dot < 0 ? [name, undefined] : [name.slice(0, dot), name.slice(dot + 1)];
}

function ownValue(record: Fields, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function withOwn(record: Fields, key: string, value: unknown): Fields {
  if (value !== undefined) return { ...record, [key]: value };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
