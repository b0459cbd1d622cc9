import type { Passage } from "../../shared/records/passage.ts";
import type { Person } from "../../shared/records/person.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Topic } from "../../shared/records/topic.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import type { ParsedExport } from "../exporting/json/parse-export.ts";
import { nameKey } from "../tagging/name-key.ts";

type Terms = Pick<ParsedExport, "persons" | "topics" | "sections">;

/**
 * The export with the archive's own persons, topics and sections in the place of those that are certainly the same: one of
 * each side has the name (of a person: in full, of two words at least, or an identifier), and nothing says otherwise. What the
 * archive has by its id stays as it is.
 */
export function matchTerms<E extends ParsedExport>(from: E, tables: Tables): E {
  const ids = matchedIds(from, tables);
  if (ids.size === 0) return from;
  const to = (id: string) => ids.get(id) ?? id;
  const isLeft = ({ id }: { readonly id: string }) => !ids.has(id);
  return {
    ...from,
    persons: from.persons.filter(isLeft),
    sections: from.sections.filter(isLeft),
    topics: from.topics.filter(isLeft).map((topic) => renamedTopic(topic, to)),
    transcripts: from.transcripts.map((exported) => ({ ...exported, record: renamedTranscript(exported.record, to) })),
    passages: from.passages.map((passage) => renamedPassage(passage, to)),
  };
}

function matchedIds(from: Terms, tables: Tables): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const pair = <T extends { readonly id: string }>(
    theirs: readonly T[],
    ours: ReadonlyMap<string, T>,
    keys: (term: T) => readonly string[],
    isOther: (a: T, b: T) => boolean = () => false,
  ) => {
    const known = byKey([...ours.values()], keys);
    for (const [key, term] of byKey(theirs, keys)) {
      const own = known.get(key);
      if (term && own && !ours.has(term.id) && !isOther(term, own) && !ids.has(term.id)) ids.set(term.id, own.id);
    }
  };
  pair(from.persons, tables.persons, identifierKeys, isOtherPerson);
  pair(from.persons, tables.persons, fullNameKeys, isOtherPerson);
  pair(from.topics, tables.topics, ({ label }) => [nameKey(label)]);
  pair(from.sections, tables.sections, ({ label }) => [nameKey(label)]);
  return ids;
}

/** Undefined where several have a key. */
function byKey<T>(terms: readonly T[], keys: (term: T) => readonly string[]): ReadonlyMap<string, T | undefined> {
  const found = new Map<string, T | undefined>();
  for (const term of terms) {
    for (const key of new Set(keys(term))) if (key !== "") found.set(key, found.has(key) ? undefined : term);
  }
  return found;
}

const identifierKeys = ({ identifiers }: Person) =>
  identifiers.map(({ scheme, value }) => JSON.stringify([scheme, value]));

function fullNameKeys({ name }: Person): readonly string[] {
  const key = nameKey(name.full);
  return key.includes(" ") ? [key] : [];
}

function isOtherPerson(a: Person, b: Person): boolean {
  const values = new Map(b.identifiers.map(({ scheme, value }) => [scheme, value]));
  return a.kind !== b.kind || a.identifiers.some(({ scheme, value }) => (values.get(scheme) ?? value) !== value);
}

type To = (id: string) => string;

const renamed = (ids: readonly string[], to: To): string[] => [...new Set(ids.map(to))];

function renamedTopic({ broader, related, ...topic }: Topic, to: To): Topic {
  return {
    ...topic,
    ...(broader === undefined ? {} : { broader: to(broader) }),
    ...(related === undefined ? {} : { related: renamed(related, to) }),
  };
}

function renamedTranscript(record: Transcript, to: To): Transcript {
  const persons = new Map(
    record.persons.map((one) => [`${one.role} ${to(one.person)}`, { ...one, person: to(one.person) }]),
  );
  return {
    ...record,
    persons: [...persons.values()],
    speakers: record.speakers.map((one) => (one.person === undefined ? one : { ...one, person: to(one.person) })),
    topics: renamed(record.topics, to),
    publication: { ...record.publication, sections: renamed(record.publication.sections, to) },
    ...(record.refused === undefined ? {} : { refused: renamed(record.refused, to) }),
  };
}

function renamedPassage(passage: Passage, to: To): Passage {
  const { topics, persons } = passage;
  return {
    ...passage,
    ...(topics === undefined ? {} : { topics: renamed(topics, to) }),
    ...(persons === undefined ? {} : { persons: renamed(persons, to) }),
  };
}
