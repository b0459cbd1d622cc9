import { kindOfId } from "../../../shared/records/kind-of-id.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { isFields } from "../../archive/changes/field.ts";

/** The name of the record that an id names; undefined when it is no id, or of a record that is gone. */
export function nameIn(tables: Tables, id: string): string | undefined {
  const kind = kindOfId(id);
  return kind && nameOf(tables[kind].get(id));
}

/** A title, a label, a name: whatever a record of this kind is known by. */
export function nameOf(record: object | undefined): string | undefined {
  if (!isFields(record)) return undefined;
  const { title, label, name, exact } = record;
  const full = isFields(name) ? name.full : name;
  return [title, label, full, exact].find((value) => typeof value === "string");
}
