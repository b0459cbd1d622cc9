import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { printable } from "../printable.ts";

type Value = string | readonly string[] | readonly { readonly [key: string]: string }[] | undefined;

/**
 * The description as YAML between its fences. Every scalar is a quoted string, so that no reader makes a date of
 * `2021-03-03` or a boolean of `NO`. Notes stay inside.
 */
export function frontMatter(record: Transcript, tables: Tables): string {
  const given = Object.entries(fieldsOf(record, tables)).flatMap(([key, value]) =>
    value === undefined || value.length === 0 ? [] : `${key}:${yamlOf(value)}`,
  );
  return `---\n${given.join("")}---\n`;
}

function yamlOf(value: NonNullable<Value>): string {
  if (typeof value === "string") return ` ${quoted(value)}\n`;
  return `\n${value.map((member) => `  - ${typeof member === "string" ? `${quoted(member)}\n` : yamlOfFields(member)}`).join("")}`;
}

function yamlOfFields(fields: { readonly [key: string]: string }): string {
  return Object.entries(fields)
    .map(([key, text]) => `${key}: ${quoted(text)}\n`)
    .join("    ");
}

/** A string of JSON is one of YAML, and a library takes ten times as long; a blank before a line’s end might be taken for the fold of a long line. */
function quoted(text: string): string {
  return JSON.stringify(printable(text)).replaceAll(" \\n", "\\ \\n");
}

function fieldsOf(record: Transcript, tables: Tables): { readonly [key: string]: Value } {
  const { publication, source } = record;
  return {
    id: record.id,
    title: record.title,
    summary: record.summary,
    date: record.date,
    time: record.time,
    zone: record.zone,
    place: record.place,
    geography: record.geography,
    event_type: record.eventType,
    language: record.language,
    reference: record.reference,
    series: record.series,
    provenance: record.provenance,
    rights: record.rights,
    access: record.access,
    topics: record.topics.map((id) => tables.topics.get(id)?.label ?? id),
    persons: record.persons.map(({ person, role }) => ({
      name: tables.persons.get(person)?.name.full ?? person,
      role,
    })),
    status: publication.status,
    embargo: publication.embargo,
    sections: publication.sections.map((id) => tables.sections.get(id)?.label ?? id),
    publication_date: publication.date,
    source_file: source.file,
    source_url: source.url,
    imported: source.imported,
    original_sha256: record.original,
    text_sha256: record.text,
  };
}
