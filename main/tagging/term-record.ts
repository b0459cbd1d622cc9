import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import { indexName } from "../../shared/records/person-label.ts";
import type { RecordOf, Tables } from "../../shared/records/record.ts";
import { nameKey } from "./name-key.ts";
import { personKeys } from "./person-name.ts";
import { topicKeys } from "./vocabulary.ts";

/** Tables of terms that have variants, and so can be renamed and merged. */
export type TermKind = "topics" | "persons";

/** One record of either kind, with what it is called. */
export type KnownTerm = {
  readonly id: string;
  /** As it is said. */
  readonly label: string;
  readonly variants: readonly string[];
  /** Every key that it is found under. */
  readonly keys: readonly string[];
};

export function knownTopic(topic: RecordOf<"topics">): KnownTerm {
  return { id: topic.id, label: topic.label, variants: topic.variants, keys: topicKeys(topic) };
}

export function knownPerson(person: RecordOf<"persons">): KnownTerm {
  return { id: person.id, label: person.name.full, variants: person.variants, keys: personKeys(person) };
}

export function knownTerms(tables: Pick<Tables, TermKind>, kind: TermKind): KnownTerm[] {
  return kind === "topics"
    ? [...tables.topics.values()].map(knownTopic)
    : [...tables.persons.values()].map(knownPerson);
}

/** The record under its id, or `not-found` in the user's words. */
export function requireTerm<K extends TermKind>(tables: Pick<Tables, K>, kind: K, id: string): RecordOf<K> {
  const record = tables[kind].get(id);
  if (record) return record;
  throw new LecternError(
    "not-found",
    toSay(
      "There is no {kind, select, topics {topic} other {person}} {id} in the archive (any more). Nothing was changed.",
      { kind, id },
    ),
  );
}

/**
 * What a person is called, as variants for another name: the name as said, and as in an index where pages may print it
 * so and no variant has it.
 */
export function formsOfPerson({ name, variants }: RecordOf<"persons">): readonly string[] {
  const inverted = indexName(name);
  const keys = new Set([name.full, ...variants].map(nameKey));
  return [name.full, ...variants, ...(keys.has(nameKey(inverted)) ? [] : [inverted])];
}
