import { codePointsOf } from "../../shared/reading/code-points.ts";
import type { Change } from "../../shared/records/change.ts";
import type { PersonRole } from "../../shared/records/person.ts";
import type { TranscriptPerson, Warning } from "../../shared/records/transcript.ts";
import type { Received } from "../reading/received.ts";
import { nameKey } from "../tagging/name-key.ts";
import { parseInvertedName, parseName } from "../tagging/person-name.ts";
import { findMentions } from "../tagging/persons/find-mentions.ts";
import { wholeKeys } from "../tagging/persons/name-keys.ts";
import { readPrintedName } from "../tagging/persons/printed-name.ts";
import { saidRuns } from "../tagging/persons/said-runs.ts";
import { type KnownPersons, type Tied, tieName } from "./tie-names.ts";

export type ReadableFile = Extract<Received, { ok: true }>;

/** The persons of one page. */
export type PagePersons = {
  /** One a voice; undefined for anonymous ones. */
  readonly voices: readonly (Tied | undefined)[];
  /** One a name of the page's list. */
  readonly listed: readonly Tied[];
  readonly persons: TranscriptPerson[];
  /** Names that are not certain, to be asked about. */
  readonly warnings: Warning[];
};

type Printed = { readonly text: string; readonly isInverted: boolean };

/**
 * Tie the names that stand in full, of several pages, before any that does not: `В.Путин` on the first page is not made
 * a person when the second says who that is.
 */
export function meetPersons(file: ReadableFile, listed: readonly string[], known: KnownPersons): Change[] {
  const makes: Change[] = [];
  tieFullNames(file, listed, known, makes);
  return makes;
}

/** Tie every name of a page: in its list of persons, and of its speakers. `listed`: the list, as corrected. */
export function tiePersons(
  file: ReadableFile,
  listed: readonly string[],
  known: KnownPersons,
  makes: Change[],
): PagePersons {
  const inFull = tieFullNames(file, listed, known, makes);
  const named = lazyNamed(file, inFull, known);
  const tie = (printed: Printed): Tied => {
    const tied = inFull.get(printed.text) ?? tiePrinted(printed, () => "", known, makes);
    return tied.kind === "unsure" ? bySamePage(tied, named) : tied;
  };
  const ofList = listed.map((text) => tie({ text, isInverted: true }));
  const voices = file.head.voices.map((voice) =>
    voice.anonymous || voice.name === undefined ? undefined : tie({ text: voice.name, isInverted: false }),
  );
  const names = file.head.voices.map((voice) => voice.name ?? "");
  return {
    voices,
    listed: ofList,
    persons: [
      ...as("speaker", voices),
      ...as("mentioned", ofList),
      ...as("addressed", addressedOf(file, [...pairs(listed, ofList), ...pairs(names, voices)])),
    ],
    warnings: [...unsureOf("speaker", names, voices), ...unsureOf("mentioned", listed, ofList)],
  };
}

function tieFullNames(
  file: ReadableFile,
  listed: readonly string[],
  known: KnownPersons,
  makes: Change[],
): Map<string, Tied> {
  const said = lazySaid(file);
  const voices = file.head.voices.flatMap(({ anonymous, name }) => (anonymous || name === undefined ? [] : [name]));
  const printed: Printed[] = [
    ...listed.map((text) => ({ text, isInverted: true })),
    ...voices.map((text) => ({ text, isInverted: false })),
  ];
  const full = printed.filter(({ text }) => wholeKeys(readPrintedName(text)).length > 0);
  return new Map(full.map((one) => [one.text, tiePrinted(one, said, known, makes)]));
}

function tiePrinted({ text, isInverted }: Printed, said: () => string, known: KnownPersons, makes: Change[]): Tied {
  return isInverted
    ? tieName(text, { name: () => parseInvertedName(text, said()), variants: [text] }, known, makes)
    : tieName(text, { name: () => parseName(text), variants: [] }, known, makes);
}

/** Initials are those of the one person who could have them and whom the same page names in full. */
function bySamePage(tied: Extract<Tied, { kind: "unsure" }>, named: () => ReadonlySet<string>): Tied {
  const initials = tied.candidates.filter(({ relation }) => relation === "initials");
  const [only, ...others] = initials.length === 0 ? [] : initials.filter(({ person }) => named().has(person));
  return only && others.length === 0 ? { kind: "person", person: only.person } : tied;
}

/** Whom the page names in full: its list, its labels, its text. Looked for when first needed. */
function lazyNamed(file: ReadableFile, inFull: ReadonlyMap<string, Tied>, known: KnownPersons): () => Set<string> {
  let named: Set<string> | undefined;
  return () => {
    named ??= new Set([
      ...[...inFull.values()].flatMap((tied) => (tied.kind === "person" ? [tied.person] : [])),
      ...findMentions(saidRuns(file.text, file.reading), known.index).map(({ person }) => person),
    ]);
    return named;
  };
}

function as(role: PersonRole, ties: readonly (Tied | undefined)[]): TranscriptPerson[] {
  const ids = ties.flatMap((tied) => (tied?.kind === "person" ? [tied.person] : []));
  return [...new Set(ids)].map((person) => ({ person, role }));
}

/** One warning a name and role. */
function unsureOf(role: PersonRole, names: readonly string[], ties: readonly (Tied | undefined)[]): Warning[] {
  const unsure = names.filter((_, i) => ties[i]?.kind === "unsure");
  return [...new Set(unsure)].map((text) => ({ code: "person-unsure", text, role }));
}

const saidRoles: ReadonlySet<string> = new Set(["title", "summary", "narration", "speech", "continuation"]);

/** What the page says, without the lists at its end: there names are printed as in an index. Made when first needed. */
function lazySaid(file: ReadableFile): () => string {
  let made: string | undefined;
  return () => {
    made ??= saidOn(file);
    return made;
  };
}

function saidOn({ text, reading }: ReadableFile): string {
  const points = codePointsOf(text);
  return reading.lines
    .flatMap(({ role, start, end }) => (saidRoles.has(role) ? points.slice(start, end) : []))
    .join("\n");
}

type NamedPerson = { readonly text: string; readonly tied: Tied };

function pairs(names: readonly string[], ties: readonly (Tied | undefined)[]): NamedPerson[] {
  return names.flatMap((text, i) => {
    const tied = ties[i];
    return tied ? [{ text, tied }] : [];
  });
}

/** Who is spoken to by the family name that is one person's on this page; two Valdezes are told apart by nobody here. */
function addressedOf({ head }: ReadableFile, named: readonly NamedPerson[]): Tied[] {
  const families = new Map<string, Set<string>>();
  for (const { text, tied } of named) {
    if (tied.kind !== "person") continue;
    const words = nameKey(text).split(" ");
    // A printed name may lead or end with the family name.
    for (const word of [words[0], words.at(-1)]) {
      if (word !== undefined) families.set(word, (families.get(word) ?? new Set()).add(tied.person));
    }
  }
  return head.addressed.flatMap(({ value }) => {
    const [only, ...others] = families.get(nameKey(value).split(" ").at(-1) ?? "") ?? [];
    return only !== undefined && others.length === 0 ? [{ kind: "person", person: only }] : [];
  });
}
