import type { Person } from "../../../shared/records/person.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { type Facts, givenFacts } from "./facts.ts";

/** What a transcript's record says, by the names that people read: labels, not ids. */
export function descriptionFacts(record: Transcript): Facts {
  return givenFacts({
    title: record.title,
    summary: record.summary,
    date: record.date,
    time: record.time,
    zone: record.zone,
    place: record.place,
    geography: record.geography,
    "event type": record.eventType,
    language: record.language,
    reference: record.reference,
    series: record.series,
    provenance: record.provenance,
    rights: record.rights,
    access: record.access,
  });
}

export function publicationFacts({ publication }: Transcript, tables: Tables): Facts {
  return givenFacts({
    status: publication.status,
    embargo: publication.embargo,
    sections: publication.sections.map((id) => tables.sections.get(id)?.label ?? id),
    "publication date": publication.date,
  });
}

export function sourceFacts({ source, original, text }: Transcript): Facts {
  return givenFacts({ file: source.file, address: source.url, imported: source.imported, original, text });
}

export function topicLabels({ topics }: Transcript, tables: Tables): readonly string[] {
  return topics.map((id) => tables.topics.get(id)?.label ?? id);
}

/** The full name of each person, with the role. */
export function personsInRoles({ persons }: Transcript, tables: Tables) {
  return persons.map(({ person, role }) => ({ name: tables.persons.get(person)?.name.full ?? person, role }));
}

/** Each office that a person has had, with its years. */
export function officesOf({ roles }: Person): readonly string[] {
  return roles.map(({ title, from, to }) => (from || to ? `${title} (${from ?? ""}/${to ?? ""})` : title));
}
