import type { Person } from "../../shared/records/person.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Topic } from "../../shared/records/topic.ts";
import { nameKey } from "./name-key.ts";
import { personKeys } from "./person-name.ts";

/** Terms by every key they are known under. Where two records share a key the older one is found. */
export type KeyIndex = {
  readonly find: (text: string) => string | undefined;
  readonly add: (id: string, keys: readonly string[]) => void;
};

function keyIndex(): KeyIndex {
  const ids = new Map<string, string>();
  return {
    find: (text) => ids.get(nameKey(text)),
    add: (id, keys) => {
      for (const key of keys) if (!ids.has(key)) ids.set(key, id);
    },
  };
}

export const topicKeys = (topic: Pick<Topic, "label" | "variants">): readonly string[] =>
  [topic.label, ...topic.variants].map(nameKey);

/** All terms of an archive by their keys, kept by whoever adds terms. */
export type Vocabulary = { readonly persons: KeyIndex; readonly topics: KeyIndex; readonly sections: KeyIndex };

export function indexVocabulary(tables: Pick<Tables, "persons" | "topics" | "sections">): Vocabulary {
  const vocabulary = { persons: keyIndex(), topics: keyIndex(), sections: keyIndex() };
  for (const person of tables.persons.values()) addPerson(vocabulary, person);
  for (const topic of tables.topics.values()) vocabulary.topics.add(topic.id, topicKeys(topic));
  for (const section of tables.sections.values()) vocabulary.sections.add(section.id, [nameKey(section.label)]);
  return vocabulary;
}

export function addPerson(vocabulary: Vocabulary, person: Pick<Person, "id" | "name" | "variants">): void {
  vocabulary.persons.add(person.id, personKeys(person));
}
