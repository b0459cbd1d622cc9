import { indexName } from "../../../shared/records/person-label.ts";
import type { RecordOf, Tables } from "../../../shared/records/record.ts";
import type { Uses } from "../suggest.ts";
import type { TermKind } from "../term-record.ts";
import type { VocabularyEntry } from "./vocabulary-entry.ts";

/** Every term of a kind as lists show it, in no order. */
export function entriesOf(tables: Pick<Tables, TermKind>, kind: TermKind, uses: Uses): readonly VocabularyEntry[] {
  if (kind === "topics") return [...tables.topics.values()].map((record) => topicEntry(record, uses));
  return [...tables.persons.values()].map((record) => personEntry(record, uses));
}

export function topicEntry(record: RecordOf<"topics">, uses: Uses): VocabularyEntry {
  const { id, label, variants, broader } = record;
  return { id, label, heading: label, variants, uses: uses.get(id) ?? 0, broader, record };
}

export function personEntry(record: RecordOf<"persons">, uses: Uses): VocabularyEntry {
  const { id, name, variants } = record;
  return { id, label: name.full, heading: indexName(name), variants, uses: uses.get(id) ?? 0, record };
}

const collator = new Intl.Collator("en", { numeric: true });

/**
 * By heading. `before`: an earlier order of them, by which sorting them again takes a tenth of the time, as little has
 * changed since.
 */
export function byHeading(
  entries: readonly VocabularyEntry[],
  before: readonly VocabularyEntry[] = [],
): readonly VocabularyEntry[] {
  const left = new Map(entries.map((entry) => [entry.id, entry]));
  const nearly: VocabularyEntry[] = [];
  for (const { id } of before) {
    const entry = left.get(id);
    if (entry) nearly.push(entry);
    left.delete(id);
  }
  nearly.push(...left.values());
  return nearly.sort((a, b) => collator.compare(a.heading, b.heading));
}

/** Most used first; those that are in order stay so among equals. */
export function byUses(sorted: readonly VocabularyEntry[]): readonly VocabularyEntry[] {
  return sorted.toSorted((a, b) => b.uses - a.uses);
}
