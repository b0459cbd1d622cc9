import { formatDate } from "../../../shared/records/date-words.ts";
import type { PersonRole } from "../../../shared/records/person.ts";
import { personRoles } from "../../../shared/records/person-roles.ts";
import type { PublicationStatus } from "../../../shared/records/publication.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";

/** A line of the description: what it says, and its values as people read them. */
export type DescriptionLine = { readonly name: string; readonly values: readonly string[] };

const statusWords: Readonly<Record<PublicationStatus, string>> = {
  draft: "Draft",
  "in-review": "In review",
  approved: "Approved",
  published: "Published",
  withdrawn: "Withdrawn",
};

const roleWords: Readonly<Record<PersonRole, string>> = {
  speaker: "Speakers",
  mentioned: "Mentioned",
  addressed: "Addressed",
  author: "Authors",
};

/** What a reading copy says above the text; lines without a value are left out. Notes stay inside. */
export function describeTranscript(record: Transcript, tables: Tables): DescriptionLine[] {
  const { publication, source, date } = record;
  const labelOf = (id: string) => tables.topics.get(id)?.label ?? id;
  const lines: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ["Summary", [record.summary]],
    ["Date", [date === undefined ? undefined : formatDate(date, "long")]],
    ["Time", [record.time]],
    ["Time zone", [record.zone]],
    ["Place", [record.place]],
    ["Event", [record.eventType]],
    ["Language", [record.language]],
    ...personRoles.map((role) => [roleWords[role], personsIn(record, role, tables)] as const),
    ["Topics", record.topics.map(labelOf)],
    ["Geography", record.geography],
    ["Sections", publication.sections.map((id) => tables.sections.get(id)?.label ?? id)],
    ["Status", [statusWords[publication.status]]],
    ["Published", [publication.date === undefined ? undefined : formatDate(publication.date, "long")]],
    ["Embargo", [publication.embargo]],
    ["Reference", [record.reference]],
    ["Series", [record.series]],
    ["Provenance", [record.provenance]],
    ["Rights", [record.rights]],
    ["Access", [record.access]],
    ["Source", [source.file, source.url]],
    ["Id", [record.id]],
    ["SHA-256 of the text", [record.text]],
  ];
  return lines.flatMap(([name, values]) => {
    const given = values.flatMap((value) => (value === undefined || value.trim() === "" ? [] : [value]));
    return given.length === 0 ? [] : [{ name, values: given }];
  });
}

function personsIn(record: Transcript, role: PersonRole, { persons }: Tables): string[] {
  const ids = record.persons.filter((link) => link.role === role).map(({ person }) => person);
  return [...new Set(ids)].map((id) => persons.get(id)?.name.full ?? id);
}
