import { isFields } from "../../archive/changes/field.ts";

/** What a record is called, by its id; undefined when it is no id, or of a record that is gone. */
export type Naming = (id: string) => string | undefined;

const mostListed = 20;

/** A value of a record as people read it: labels in place of ids. Undefined when it is not there. */
export function valueWords(nameOf: Naming, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return nameOf(value) ?? value;
  if (isFields(value)) return fieldWords(nameOf, value);
  if (Array.isArray(value)) return listWords(nameOf, value);
  return JSON.stringify(value);
}

/** An order is told by its beginning: a collection may have thousands of members. */
function listWords(nameOf: Naming, values: readonly unknown[]): string {
  const first = values.slice(0, mostListed).map((value) => valueWords(nameOf, value) ?? "");
  const more = values.length - first.length;
  return first.join(" · ") + (more > 0 ? ` … and ${more} more` : "");
}

function fieldWords(nameOf: Naming, value: Readonly<Record<string, unknown>>): string {
  const { person, role, at, status } = value;
  if (typeof person === "string" && typeof role === "string") return `${nameOf(person) ?? person} (${role})`;
  if (typeof status === "string" && typeof at === "string") return `${status} (${at.slice(0, 10)})`;
  return typeof at === "string" ? at : JSON.stringify(value);
}
