import type { Tables } from "../../../shared/records/record.ts";
import { countTranscripts } from "../../archive/trash/trash.ts";
import type { ExportDocument } from "../export-document.ts";
import { type NamedRecords, namedRecords } from "../named-records.ts";

/** A transcript's record without what is written on it for the house. */
export function withoutNotes<T extends { readonly notes?: string | undefined }>(record: T): T {
  return "notes" in record ? { ...record, notes: undefined } : record;
}

/** A person or a passage without what is written on it for the house. Scope notes of topics are for everybody. */
export function withoutNote<T extends { readonly note?: string | undefined }>(record: T): T {
  return "note" in record ? { ...record, note: undefined } : record;
}

export function documentWithoutNotes(document: ExportDocument): ExportDocument {
  return { ...document, record: withoutNotes(document.record), passages: document.passages.map(withoutNote) };
}

export function namedWithoutNotes(named: NamedRecords): NamedRecords {
  return { ...named, persons: named.persons.map(withoutNote), passages: named.passages.map(withoutNote) };
}

/** How many notes these transcripts, their passages and the persons that they name have. */
export function countNotes(tables: Tables, ids: readonly string[]): number {
  const { persons, passages } = namedRecords({ tables, total: countTranscripts(tables) }, new Set(ids));
  const transcripts = ids.filter((id) => tables.transcripts.get(id)?.notes);
  return transcripts.length + [...persons, ...passages].filter(({ note }) => note).length;
}
