import type { Response } from "../../shared/contract/contract.ts";
import type { PassageEdit } from "../../shared/contract/passages.ts";
import type { Passage } from "../../shared/records/passage.ts";
import type { Term } from "../tags/change.ts";

/** What a person says of a passage while they say it. */
export type PassageDraft = {
  readonly topics: readonly Term[];
  readonly persons: readonly Term[];
  readonly note: string;
  readonly isWithheld: boolean;
  readonly reason: string;
};

export const emptyDraft: PassageDraft = { topics: [], persons: [], note: "", isWithheld: false, reason: "" };

type Named = Pick<Response<"passages", "list">, "topics" | "persons">;

export function draftOf(passage: Passage, { topics, persons }: Named): PassageDraft {
  const { note = "", withheld } = passage;
  return {
    topics: topicsOf(passage, topics),
    persons: personsOf(passage, persons),
    note,
    isWithheld: withheld !== undefined,
    reason: withheld ?? "",
  };
}

export function topicsOf(passage: Passage, topics: Named["topics"]): Term[] {
  return topics.flatMap(({ id, label }) => (passage.topics?.includes(id) ? [{ id, label }] : []));
}

export function personsOf(passage: Passage, persons: Named["persons"]): Term[] {
  return persons.flatMap(({ id, name }) => (passage.persons?.includes(id) ? [{ id, label: name.full }] : []));
}

/** One term once, by its id where it has one. */
export function withTerm(terms: readonly Term[], term: Term): readonly Term[] {
  return terms.some((one) => keyOf(one) === keyOf(term)) ? terms : [...terms, term];
}

export const keyOf = ({ id, label }: Term): string => id ?? `new ${label.toLowerCase()}`;

/** What has changed from one to the other; no fields where nothing has. */
export function editBetween(before: PassageDraft, after: PassageDraft): PassageEdit {
  const [topics, persons] = [changed(before.topics, after.topics), changed(before.persons, after.persons)];
  const note = after.note.trim();
  const withheld = reasonOf(after);
  return {
    ...(topics.added.length === 0 ? {} : { addTopics: topics.added }),
    ...(topics.removed.length === 0 ? {} : { removeTopics: topics.removed }),
    ...(persons.added.length === 0 ? {} : { addPersons: persons.added }),
    ...(persons.removed.length === 0 ? {} : { removePersons: persons.removed }),
    ...(note === before.note.trim() ? {} : { note: note === "" ? null : note }),
    ...(withheld === reasonOf(before) ? {} : { withheld }),
  };
}

const reasonOf = ({ isWithheld, reason }: PassageDraft): string | null => (isWithheld ? reason.trim() : null);

function changed(before: readonly Term[], after: readonly Term[]) {
  return { added: missing(after, before), removed: missing(before, after) };
}

function missing(from: readonly Term[], all: readonly Term[]) {
  const there = new Set(all.map(keyOf));
  return from.filter((one) => !there.has(keyOf(one))).map(({ id, label }) => (id === undefined ? { label } : { id }));
}
