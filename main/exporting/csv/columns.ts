import type { Person } from "../../../shared/records/person.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Topic } from "../../../shared/records/topic.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { Columns } from "./table-file.ts";
import type { TurnRow } from "./turn-rows.ts";

/** Labels stand beside the ids of the other tables, so that the table can be read alone. Notes stay inside. */
export function transcriptColumns(tables: Tables): Columns<Transcript> {
  return {
    id: ({ id }) => id,
    title: ({ title }) => title,
    summary: ({ summary }) => summary,
    date: ({ date }) => date,
    time: ({ time }) => time,
    zone: ({ zone }) => zone,
    place: ({ place }) => place,
    geography: ({ geography }) => geography,
    event_type: ({ eventType }) => eventType,
    language: ({ language }) => language,
    reference: ({ reference }) => reference,
    series: ({ series }) => series,
    provenance: ({ provenance }) => provenance,
    rights: ({ rights }) => rights,
    access: ({ access }) => access,
    status: ({ publication }) => publication.status,
    embargo: ({ publication }) => publication.embargo,
    sections: ({ publication }) => publication.sections.map((id) => tables.sections.get(id)?.label ?? id),
    publication_date: ({ publication }) => publication.date,
    topics: ({ topics }) => topics.map((id) => tables.topics.get(id)?.label ?? id),
    persons: ({ persons }) => [
      ...new Set(persons.map(({ person }) => tables.persons.get(person)?.name.full ?? person)),
    ],
    speakers: ({ speakers }) => speakers.map(({ label }) => label),
    words: ({ extent }) => extent.words,
    turns: ({ extent }) => extent.turns,
    source_file: ({ source }) => source.file,
    source_url: ({ source }) => source.url,
    imported: ({ source }) => source.imported,
    original_sha256: ({ original }) => original,
    text_sha256: ({ text }) => text,
  };
}

export const personColumns: Columns<Person> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  name: ({ name }) => name.full,
  family: ({ name }) => name.family,
  given: ({ name }) => name.given,
  order: ({ name }) => name.order,
  variants: ({ variants }) => variants,
  roles: ({ roles }) =>
    roles.map(({ title, from, to }) => (from || to ? `${title} (${from ?? ""}/${to ?? ""})` : title)),
  identifiers: ({ identifiers }) => identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
};

export const topicColumns: Columns<Topic> = {
  id: ({ id }) => id,
  label: ({ label }) => label,
  variants: ({ variants }) => variants,
  broader: ({ broader }) => broader,
  scope_note: ({ scopeNote }) => scopeNote,
};

export type TopicLink = { readonly transcript: string; readonly topic: string };

export const topicLinkColumns: Columns<TopicLink> = {
  transcript_id: ({ transcript }) => transcript,
  topic_id: ({ topic }) => topic,
};

export type PersonLink = { readonly transcript: string; readonly person: string; readonly role: string };

export const personLinkColumns: Columns<PersonLink> = {
  transcript_id: ({ transcript }) => transcript,
  person_id: ({ person }) => person,
  role: ({ role }) => role,
};

export const turnColumns: Columns<TurnRow> = {
  transcript_id: ({ transcript }) => transcript,
  turn: ({ turn }) => turn,
  part: ({ part }) => part,
  label: ({ label }) => label,
  person_id: ({ person }) => person,
  text: ({ text }) => text,
};
