import type { Tables } from "../../../shared/records/record.ts";
import { isFields } from "../../archive/changes/field.ts";
import { nameIn } from "./record-name.ts";

/** A value of a record as people read it: labels in place of ids. Undefined when it is not there. */
export function valueWords(tables: Tables, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return nameIn(tables, value) ?? value;
  if (isFields(value)) return fieldWords(tables, value);
  return JSON.stringify(value);
}

function fieldWords(tables: Tables, value: Readonly<Record<string, unknown>>): string {
  const { person, role, at } = value;
  if (typeof person === "string" && typeof role === "string") return `${nameIn(tables, person) ?? person} (${role})`;
  return typeof at === "string" ? at : JSON.stringify(value);
}
