import type { Row } from "../../shared/contract/finding.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import type { Change, TagFields, Tallies, Term } from "./change.ts";

type Tally = Tallies["topics"][number];

/** A label that the archive does not know yet has no id; it is shown under this one until the answer comes. */
const newId = (label: string): string => `new ${label.toLowerCase()}`;

const idOf = ({ id, label }: Term): string => id ?? newId(label);

/** By id where the term has one: two persons may have one name. */
const isSame = (tally: Tally, term: Term): boolean =>
  tally.id === idOf(term) ||
  tally.id === newId(term.label) ||
  (term.id === undefined && newId(tally.label) === idOf(term));

/** Tallies as they will be when `change` is on disk. Doing the same change twice makes no difference. */
export function overlayTallies(tallies: Tallies, change: Change): Tallies {
  if (change.kind === "set") return overlayFields(tallies, change.fields);
  if (change.kind === "persons") return overlayPersons(tallies, change);
  const { terms, kind } = change;
  const there = tallies[kind];
  if (change.do === "add") return { ...tallies, [kind]: addTerms(there, terms, tallies.count) };
  return { ...tallies, [kind]: there.filter((tally) => !terms.some((term) => isSame(tally, term))) };
}

function addTerms(there: readonly Tally[], terms: readonly Term[], count: number): readonly Tally[] {
  const raised = there.map((tally) => (terms.some((term) => isSame(tally, term)) ? { ...tally, count } : tally));
  for (const term of terms) {
    if (!raised.some((tally) => isSame(tally, term))) raised.push({ id: idOf(term), label: term.label, count });
  }
  return raised;
}

function overlayPersons(tallies: Tallies, change: Change & { readonly kind: "persons" }): Tallies {
  const { term, roles } = change;
  const isMeant = (one: Tallies["persons"][number]) => isSame(one, term) && roles.includes(one.role);
  const others = tallies.persons.filter((one) => !isMeant(one));
  if (change.do === "remove") return { ...tallies, persons: others };
  const known = tallies.persons.find((one) => isSame(one, term));
  const added = roles.map((role) => ({
    id: known?.id ?? idOf(term),
    label: known?.label ?? term.label,
    count: tallies.count,
    role,
  }));
  return { ...tallies, persons: [...others, ...added] };
}

function overlayFields(tallies: Tallies, { status, embargo }: TagFields): Tallies {
  const { count } = tallies;
  return {
    ...tallies,
    ...(status === undefined || count === 0 ? {} : { statuses: [{ status, count }] }),
    ...(embargo === undefined ? {} : { embargoes: embargo === null || count === 0 ? [] : [{ embargo, count }] }),
  };
}

/** A row of the list as it will be. */
export function overlayRow(row: Row, change: Change): Row {
  if (change.kind !== "set") return row;
  const { title, date, place, status, embargo } = change.fields;
  return {
    ...row,
    ...(title === undefined || title === row.title ? {} : { title, titleMarks: [] }),
    ...(date === undefined ? {} : { date: date ?? undefined }),
    ...(place === undefined ? {} : { place: place ?? undefined }),
    ...(status === undefined ? {} : { status }),
    ...(embargo === undefined ? {} : { embargo: embargo ?? undefined }),
  };
}

/** A record's own fields as they will be. */
export function overlayTranscript(transcript: Transcript, change: Change): Transcript {
  if (change.kind !== "set") return transcript;
  const { status, embargo, publicationDate, title, ...fields } = change.fields;
  const taken = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined]));
  return {
    ...transcript,
    ...taken,
    ...(title === undefined ? {} : { title }),
    publication: {
      ...transcript.publication,
      ...(status === undefined ? {} : { status }),
      ...(embargo === undefined ? {} : { embargo: embargo ?? undefined }),
      ...(publicationDate === undefined ? {} : { date: publicationDate ?? undefined }),
    },
  };
}
