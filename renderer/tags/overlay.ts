import type { Row } from "../../shared/contract/finding.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import type { Change, TagFields, Tallies, Term } from "./change.ts";

type Tally = Tallies["topics"][number];

/** A label that the archive does not know yet has no id; it is shown under this one until the answer comes. */
const idOf = (term: Term): string => term.id ?? `new ${term.label.toLowerCase()}`;

const isSame = (tally: Tally, term: Term): boolean =>
  tally.id === idOf(term) || (term.id === undefined && tally.label.toLowerCase() === term.label.toLowerCase());

/** Tallies as they will be when `change` is on disk. Doing the same change twice makes no difference. */
export function overlayTallies(tallies: Tallies, change: Change): Tallies {
  if (change.kind === "set") return overlayFields(tallies, change.fields);
  if (change.kind === "persons") return overlayPersons(tallies, change);
  const there = tallies[change.kind].filter((tally) => !change.terms.some((term) => isSame(tally, term)));
  if (change.do === "remove") return { ...tallies, [change.kind]: there };
  const full = change.terms.map((term) => ({ id: idOf(term), label: term.label, count: tallies.count }));
  const kept = tallies[change.kind].map((tally) =>
    change.terms.some((term) => isSame(tally, term)) ? { ...tally, count: tallies.count } : tally,
  );
  const added = full.filter((one) => !kept.some((tally) => isSame(tally, one) || tally.label === one.label));
  return { ...tallies, [change.kind]: [...kept, ...added] };
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
