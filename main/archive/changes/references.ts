import type { RecordKind } from "../../../shared/records/change.ts";
import { kindOfId } from "../../../shared/records/kind-of-id.ts";
import type { RecordOf } from "../../../shared/records/record.ts";

type Referring = { readonly [K in RecordKind]: (record: RecordOf<K>) => readonly (string | undefined)[] };

const referring: Referring = {
  transcripts: (transcript) => [
    ...transcript.topics,
    ...transcript.persons.map(({ person }) => person),
    ...transcript.speakers.map(({ person }) => person),
    ...transcript.publication.sections,
  ],
  persons: () => [],
  topics: (topic) => [topic.broader, ...(topic.related ?? [])],
  sections: () => [],
  collections: (collection) => collection.members ?? [],
  passages: ({ transcript, topics = [], persons = [] }) => [transcript, ...topics, ...persons],
  profiles: () => [],
  settings: () => [],
};

/** Ids of the records that this one points to. */
export function idsReferredBy<K extends RecordKind>(kind: K, record: RecordOf<K>): readonly string[] {
  return referring[kind](record).filter((id) => id !== undefined);
}

/** The table that the record of an id stands in. */
export function requireKind(id: string): RecordKind {
  const kind = kindOfId(id);
  if (kind === undefined) throw new RangeError(`${id} is not the id of a record`);
  return kind;
}
