import type { RecordKind } from "../../../shared/records/change.ts";
import { idLetters } from "../../../shared/records/id.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { isFields } from "../../archive/changes/field.ts";

const kinds: ReadonlyMap<string, RecordKind> = new Map([
  [idLetters.transcript, "transcripts"],
  [idLetters.person, "persons"],
  [idLetters.topic, "topics"],
  [idLetters.section, "sections"],
  [idLetters.collection, "collections"],
  [idLetters.passage, "passages"],
  [idLetters.profile, "profiles"],
]);

/** The name of the record that an id names; undefined when it is no id, or of a record that is gone. */
export function nameIn(tables: Tables, id: string): string | undefined {
  const kind = /^[a-z][0-9a-f]{8}-/.test(id) ? kinds.get(id.charAt(0)) : undefined;
  return kind && nameOf(tables[kind].get(id));
}

/** A title, a label, a name: whatever a record of this kind is known by. */
export function nameOf(record: object | undefined): string | undefined {
  if (!isFields(record)) return undefined;
  const { title, label, name, exact } = record;
  const full = isFields(name) ? name.full : name;
  return [title, label, full, exact].find((value) => typeof value === "string");
}
