import type { Collection } from "../../shared/records/collection.ts";
import type { Passage } from "../../shared/records/passage.ts";
import type { Person } from "../../shared/records/person.ts";
import type { ProfileRecord } from "../../shared/records/profile.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Section } from "../../shared/records/section.ts";
import type { Topic } from "../../shared/records/topic.ts";
import { isInTrash } from "../../shared/records/transcript.ts";
import type { ExportSource } from "./export-source.ts";

/** The records that go out beside the transcripts, in the order of their tables. */
export type NamedRecords = {
  readonly persons: readonly Person[];
  readonly topics: readonly Topic[];
  readonly sections: readonly Section[];
  readonly collections: readonly Collection[];
  readonly passages: readonly Passage[];
  readonly profiles: readonly ProfileRecord[];
};

/**
 * What the transcripts name, their passages, the profiles that they were read by, and the collections they are members of (with those members alone). When
 * every transcript of the archive goes, every record goes: the export is then the whole archive. What lies in the trash
 * is not of it. `redacted`: the passages of transcripts of which words are withheld, as they are to go.
 */
export function namedRecords(
  { tables, total }: Pick<ExportSource, "tables" | "total">,
  ids: ReadonlySet<string>,
  redacted: ReadonlyMap<string, readonly Passage[]> = new Map(),
): NamedRecords {
  const all = ids.size === total ? allRecords(tables) : recordsOf(tables, ids);
  if (redacted.size === 0) return all;
  const others = all.passages.filter(({ transcript }) => !redacted.has(transcript));
  return { ...all, passages: [...others, ...[...redacted.values()].flat()].sort(byId) };
}

function byId(a: Passage, b: Passage): number {
  return a.id < b.id ? -1 : 1;
}

function recordsOf(tables: Tables, ids: ReadonlySet<string>): NamedRecords {
  const named = namesIn(tables, ids);
  return {
    persons: chosen(tables.persons, named.persons),
    topics: chosen(tables.topics, withBroader(tables, named.topics)),
    sections: chosen(tables.sections, named.sections),
    collections: [...tables.collections.values()].flatMap((collection) => withMembersOf(collection, ids)),
    passages: [...tables.passages.values()].filter((passage) => ids.has(passage.transcript)),
    profiles: [...tables.profiles.values()].filter(({ name }) => named.profiles.has(name)),
  };
}

function allRecords(tables: Tables): NamedRecords {
  const isOut = (id: string) => isInTrash(tables.transcripts.get(id) ?? {});
  return {
    persons: [...tables.persons.values()],
    topics: [...tables.topics.values()],
    sections: [...tables.sections.values()],
    collections: [...tables.collections.values()].map((collection) =>
      collection.members ? { ...collection, members: collection.members.filter((id) => !isOut(id)) } : collection,
    ),
    passages: [...tables.passages.values()].filter((passage) => !isOut(passage.transcript)),
    profiles: [...tables.profiles.values()],
  };
}

function namesIn(tables: Tables, ids: ReadonlySet<string>) {
  const persons = new Set<string>();
  const topics = new Set<string>();
  const sections = new Set<string>();
  const profiles = new Set<string>();
  // One after the other: a thread makes each record when it is asked for.
  for (const id of ids) {
    const record = tables.transcripts.get(id);
    if (!record) continue;
    addAll(persons, record.persons, ({ person }) => person);
    addAll(persons, record.speakers, ({ person }) => person);
    addAll(topics, record.topics, (topic) => topic);
    addAll(sections, record.publication.sections, (section) => section);
    if (record.source.profile !== undefined) profiles.add(record.source.profile);
  }
  for (const passage of tables.passages.values()) {
    if (!ids.has(passage.transcript)) continue;
    addAll(persons, passage.persons, (person) => person);
    addAll(topics, passage.topics, (topic) => topic);
  }
  return { persons, topics, sections, profiles };
}

function addAll<T>(to: Set<string>, from: readonly T[] = [], nameOf: (one: T) => string | undefined): void {
  for (const one of from) {
    const name = nameOf(one);
    if (name !== undefined) to.add(name);
  }
}

/** A narrower term says little without the broader ones above it. A ring of terms ends where it began. */
export function withBroader(tables: Tables, topics: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const topic of topics) {
    let above: string | undefined = topic;
    while (above !== undefined && !all.has(above)) {
      all.add(above);
      above = tables.topics.get(above)?.broader;
    }
  }
  return all;
}

function withMembersOf(collection: Collection, ids: ReadonlySet<string>): Collection[] {
  const members = collection.members?.filter((member) => ids.has(member)) ?? [];
  return members.length > 0 ? [{ ...collection, members }] : [];
}

function chosen<T>(table: ReadonlyMap<string, T>, ids: ReadonlySet<string>): T[] {
  return [...table].flatMap(([id, record]) => (ids.has(id) ? [record] : []));
}
