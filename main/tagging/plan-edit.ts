import { isDeepStrictEqual } from "node:util";
import { LecternError } from "../../shared/contract/error.ts";
import type { TagEdit } from "../../shared/contract/tags.ts";
import { toSay } from "../../shared/language/say.ts";
import type { Change } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { lazily } from "../runtime/lazily.ts";
import { newId } from "../runtime/new-id.ts";
import type { Slices } from "../runtime/slices.ts";
import { checkFields } from "./check-field.ts";
import { nameKey } from "./name-key.ts";
import { parseTypedName } from "./person-name.ts";
import { editTranscripts } from "./publishing/edit-transcripts.ts";
import type { StepBy } from "./publishing/publication-step.ts";
import type { Refused } from "./publishing/sort-by-step.ts";
import { refuseTrashed, requireTranscripts } from "./require-transcripts.ts";
import { indexVocabulary, type Vocabulary } from "./vocabulary.ts";

/** The changes that an edit comes to, and the labels of the terms in it, for the sentence in the history. */
export type EditPlan = { readonly changes: readonly Change[]; readonly names: readonly string[] };

/** Of an edit of transcripts also those that may not take the step of publication that it asks for. */
export type TagPlan = EditPlan & { readonly refused: readonly Refused[] };

type TermReference = { readonly id: string } | { readonly label: string };
type TermKind = "topics" | "sections" | "persons";

/**
 * Plan an edit of these transcripts, in slices. A label that names no term makes one when it is added, and is nothing when it is
 * removed. Refuses (`bad-request`, `not-found`) before anything is changed.
 */
export function* planEdit(
  tables: Tables,
  ids: readonly string[],
  edit: Pick<TagEdit, "add" | "remove" | "set">,
  by: StepBy = { at: new Date().toISOString() },
): Slices<TagPlan> {
  checkFields({ ...edit.set });
  requireTranscripts(tables, ids);
  refuseTrashed(tables, ids);
  // Reading all terms is only worth it for an edit that names one by its label.
  const vocabulary = lazily(() => indexVocabulary(tables));
  const makes: Change[] = [];
  const add = (kind: TermKind, reference: TermReference) => findOrMake(tables, vocabulary, kind, reference, makes);
  const find = (kind: TermKind, reference: TermReference) => findTerm(tables, vocabulary, kind, reference) ?? [];
  const adds = {
    geography: edit.add.geography,
    topics: edit.add.topics.map((one) => add("topics", one)),
    "publication.sections": edit.add.sections.map((one) => add("sections", one)),
    persons: edit.add.persons.map(({ person, role }) => ({ person: add("persons", person), role })),
  };
  const removes = {
    geography: edit.remove.geography,
    topics: edit.remove.topics.flatMap((one) => find("topics", one)),
    "publication.sections": edit.remove.sections.flatMap((one) => find("sections", one)),
    persons: edit.remove.persons.flatMap(({ person, role }) =>
      [find("persons", person)].flat().map((id) => ({ person: id, role })),
    ),
  };
  const set = scalarsOf(edit.set);
  const touched = [...Object.keys(set), ...setsTouched(adds), ...setsTouched(removes)];
  const whole = { set, add: { ...adds, decided: touched }, remove: removes };
  const { changes: edited, refused } = yield* editTranscripts(tables, ids, whole, edit.set.status, by);
  const changes = edited.filter(isMoreThanDecided);
  const names = [...edit.add.topics, ...edit.add.sections, ...edit.add.persons.map(({ person }) => person)];
  return {
    changes: changes.length > 0 ? [...makes, ...changes] : [],
    names: names.slice(0, 3).map((one) => ("label" in one ? one.label : labelOf(tables, one.id))),
    refused,
  };
}

/** Deciding what is so already changes nothing. */
function isMoreThanDecided(change: Change): boolean {
  return (
    change.do !== "change" ||
    !isDeepStrictEqual(Object.keys({ ...change.set, ...change.add, ...change.remove }), ["decided"])
  );
}

const setsTouched = (sets: Readonly<Record<string, readonly unknown[]>>) =>
  Object.entries(sets).flatMap(([field, members]) => (members.length > 0 ? [field] : []));

/** Contract names to the record's own, dotted one level down; an absent value takes the field away. */
function scalarsOf(set: TagEdit["set"]): Record<string, string | undefined> {
  const { status, embargo, publicationDate, ...own } = set;
  const all = {
    ...own,
    "publication.status": status,
    "publication.embargo": embargo,
    "publication.date": publicationDate,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([field, value]) => [field, value === null || value === "" ? undefined : value]));
}

/** The id of a term that is there. */
export function findTerm(
  tables: Tables,
  vocabulary: () => Vocabulary,
  kind: TermKind,
  reference: TermReference,
): string | undefined {
  if ("label" in reference) return vocabulary()[kind].find(reference.label);
  if (tables[kind].has(reference.id)) return reference.id;
  throw new LecternError("not-found", toSay("A term of this edit is no longer in the archive. Choose it again."));
}

/** The id of a term, which is made where there is none of that label. */
export function findOrMake(
  tables: Tables,
  vocabulary: () => Vocabulary,
  kind: TermKind,
  reference: TermReference,
  makes: Change[],
): string {
  const known = findTerm(tables, vocabulary, kind, reference);
  if (known !== undefined) return known;
  if (!("label" in reference)) return reference.id;
  const record = newTerm(kind, reference.label);
  vocabulary()[kind].add(record.id, [nameKey(reference.label)]);
  makes.push({ do: "create", on: kind, record });
  return record.id;
}

/** A term of which nothing but its label is known. */
export function newTerm(kind: TermKind, label: string) {
  if (kind === "sections") return { id: newId("section"), label };
  if (kind === "topics") return { id: newId("topic"), label, variants: [] };
  return { id: newId("person"), kind: "person", name: parseTypedName(label), variants: [], roles: [], identifiers: [] };
}

function labelOf(tables: Tables, id: string): string {
  return tables.topics.get(id)?.label ?? tables.sections.get(id)?.label ?? tables.persons.get(id)?.name.full ?? id;
}
