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
  const note = after.note.trim();
  const [was, is] = [before, after].map(({ isWithheld, reason }) => (isWithheld ? reason.trim() : null));
  return {
    ...termEdit("Topics", before.topics, after.topics),
    ...termEdit("Persons", before.persons, after.persons),
    ...(note === before.note.trim() ? {} : { note: note === "" ? null : note }),
    ...(was === is ? {} : { withheld: is }),
  };
}

function termEdit(kind: "Topics" | "Persons", before: readonly Term[], after: readonly Term[]): PassageEdit {
  const missing = (from: readonly Term[], all: readonly Term[]) =>
    from.filter((one) => !all.some((other) => keyOf(other) === keyOf(one))).map(toReference);
  const [added, removed] = [missing(after, before), missing(before, after)];
  return {
    ...(added.length === 0 ? {} : { [`add${kind}`]: added }),
    ...(removed.length === 0 ? {} : { [`remove${kind}`]: removed }),
  };
}

const toReference = ({ id, label }: Term) => (id === undefined ? { label } : { id });
