import { type Fields, isFields } from "../archive/changes/field.ts";

/** Fields by name; `publication.status` where a field is nested. Absent ones are not there. */
export type FieldMap = ReadonlyMap<string, unknown>;

/** A record taken apart; without its `id`. */
export function fieldsOf(record: Fields, nested: readonly string[]): FieldMap {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    if (name === "id" || value === undefined) continue;
    if (!nested.includes(name) || !isFields(value)) fields.set(name, value);
    else {
      for (const [inner, own] of Object.entries(value)) if (own !== undefined) fields.set(`${name}.${inner}`, own);
    }
  }
  return fields;
}

/** The record of which these are the fields; `nested` ones are always there, as no schema lets them be absent. */
export function recordOfFields(id: string, fields: FieldMap, nested: readonly string[]): Fields {
  const inner = new Map(nested.map((name) => [name, [] as (readonly [string, unknown])[]]));
  const outer: (readonly [string, unknown])[] = [];
  for (const [name, value] of fields) {
    const dot = name.indexOf(".");
    const parent = inner.get(name.slice(0, Math.max(dot, 0)));
    if (parent) parent.push([name.slice(dot + 1), value]);
    else outer.push([name, value]);
  }
  const objects = [...inner].map(([name, entries]) => [name, Object.fromEntries(entries)] as const);
  return Object.fromEntries([["id", id], ...outer, ...objects]);
}
