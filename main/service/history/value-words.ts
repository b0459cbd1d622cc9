import { isFields } from "../../archive/changes/field.ts";

/** What a record is called, by its id; undefined when it is no id, or of a record that is gone. */
export type Naming = (id: string) => string | undefined;

/** A value of a record as people read it: labels in place of ids. Undefined when it is not there. */
export function valueWords(nameOf: Naming, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return nameOf(value) ?? value;
  if (isFields(value)) return fieldWords(nameOf, value);
  return JSON.stringify(value);
}

function fieldWords(nameOf: Naming, value: Readonly<Record<string, unknown>>): string {
  const { person, role, at, status } = value;
  if (typeof person === "string" && typeof role === "string") return `${nameOf(person) ?? person} (${role})`;
  if (typeof status === "string" && typeof at === "string") return `${status} (${at.slice(0, 10)})`;
  return typeof at === "string" ? at : JSON.stringify(value);
}
