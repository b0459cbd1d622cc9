import { atOnce, type Slices } from "../../runtime/slices.ts";
import { fitsInitials } from "./compare-names.ts";
import { familyKeys, sortedKey } from "./name-keys.ts";
import { type NameToken, readTokens } from "./name-tokens.ts";
import { isHonorific, isOffice } from "./name-words.ts";
import type { PersonLookup } from "./person-index.ts";
import type { Run } from "./said-runs.ts";

/** Where a person is named in a text, in the order of the text. */
export type Mention = {
  readonly person: string;
  readonly spans: readonly MentionSpan[];
};

export type MentionSpan = {
  /** Code points in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** As printed there. */
  readonly text: string;
  /** Given name and family name, or the family name of somebody who is named in full elsewhere in the text. */
  readonly form: "full" | "family";
};

/**
 * The persons whom a text names: by their whole name, in any order, case and transliteration; and, where it names them
 * so at least once, by their family name alone. `alsoNamed`: persons that the page names outside its running text. What
 * it costs grows with the text, not with the number of persons.
 */
export function findMentions(
  runs: readonly Run[],
  index: PersonLookup,
  alsoNamed: Iterable<string> = [],
): readonly Mention[] {
  return mentionsIn(atOnce(tokensOf(runs, index)), index, alsoNamed);
}

/** A run and what of it may belong to names. */
export type TokenRun = { readonly run: Run; readonly tokens: readonly NameToken[] };

/** Taking words for names costs more than all that is asked of them: whoever asks twice reads once. */
export function* tokensOf(runs: readonly Run[], index: PersonLookup): Slices<readonly TokenRun[]> {
  const read: TokenRun[] = [];
  for (const run of runs) {
    read.push({ run, tokens: yield* readTokens(run.text, index) });
    yield;
  }
  return read;
}

/** `findMentions` of what was read. */
export function mentionsIn(
  read: readonly TokenRun[],
  index: PersonLookup,
  alsoNamed: Iterable<string> = [],
): readonly Mention[] {
  const found = new Map<string, MentionSpan[]>();
  const add = (person: string, span: MentionSpan) => {
    const spans = found.get(person);
    if (spans) spans.push(span);
    else found.set(person, [span]);
  };
  const left = read.map(({ run, tokens }) => ({ run, tokens, taken: takeFullNames(run, tokens, index, add) }));
  const families = familiesOf([...found.keys(), ...alsoNamed], index);
  for (const { run, tokens, taken } of left) takeFamilyNames(run, tokens, taken, families, index, add);
  return [...found].map(([person, spans]) => ({ person, spans: spans.toSorted((a, b) => a.start - b.start) }));
}

type Add = (person: string, span: MentionSpan) => void;

const longestWindow = 7;

/** Names in full, the longest first; answers with the tokens that they take. */
function takeFullNames(run: Run, tokens: readonly NameToken[], index: PersonLookup, add: Add): ReadonlySet<NameToken> {
  const taken = new Set<NameToken>();
  for (let from = 0; from < tokens.length; ) {
    const window = longestName(tokens, from, index);
    if (!window) {
      from += 1;
      continue;
    }
    add(window.person, spanOf(run, window.tokens, "full"));
    for (const token of window.tokens) taken.add(token);
    from += window.tokens.length;
  }
  return taken;
}

type FoundName = { readonly person: string; readonly tokens: readonly NameToken[] };

function longestName(tokens: readonly NameToken[], from: number, index: PersonLookup): FoundName | undefined {
  if (tokens[from]?.kind !== "word") return undefined;
  let length = 1;
  while (length < longestWindow && mayGoOn(tokens[from + length])) length += 1;
  for (; length >= 2; length -= 1) {
    const window = tokens.slice(from, from + length);
    if (window.at(-1)?.kind !== "word") continue;
    const person = onlyPerson(window, index);
    if (person !== undefined) return { person, tokens: window };
  }
  return undefined;
}

function mayGoOn(token: NameToken | undefined): boolean {
  return token?.follows === true && token.kind !== "other";
}

const mostReadings = 32;

/** The one person whose whole name these words are. */
function onlyPerson(window: readonly NameToken[], index: PersonLookup): string | undefined {
  const words = window.filter(({ kind }) => kind === "word" || kind === "particle");
  let readings: readonly (readonly string[])[] = [[]];
  for (const { keys } of words) {
    readings = readings.flatMap((before) => keys.map((key) => [...before, key])).slice(0, mostReadings);
  }
  const [only, ...others] = new Set(readings.flatMap((keys) => index.whole(sortedKey(keys))));
  return words.length > 1 && others.length === 0 ? only : undefined;
}

/** Persons by the keys of their family names, but for families that two of them share. */
function familiesOf(persons: Iterable<string>, index: PersonLookup): ReadonlyMap<string, string> {
  const families = new Map<string, Set<string>>();
  for (const id of new Set(persons)) {
    const person = index.get(id);
    for (const key of person ? familyKeys(person) : []) families.set(key, (families.get(key) ?? new Set()).add(id));
  }
  return new Map([...families].flatMap(([key, [only, ...more]]) => (only && more.length === 0 ? [[key, only]] : [])));
}

function takeFamilyNames(
  run: Run,
  tokens: readonly NameToken[],
  taken: ReadonlySet<NameToken>,
  families: ReadonlyMap<string, string>,
  index: PersonLookup,
  add: Add,
): void {
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "word" || taken.has(token)) continue;
    const person = token.keys.flatMap((key) => families.get(key) ?? [])[0];
    const before = token.follows ? tokens[i - 1] : undefined;
    if (person !== undefined && mayStandBefore(before, person, index)) add(person, spanOf(run, [token], "family"));
  }
}

/** Behind another name the word is somebody else's family name. */
function mayStandBefore(before: NameToken | undefined, person: string, index: PersonLookup): boolean {
  if (before === undefined || !/^\p{Lu}/u.test(before.text)) return true;
  if (isHonorific(before.text) || isOffice(before.text)) return true;
  if (before.text.length <= 2) return fitsInitials(before.text, index.get(person));
  return before.kind === "other" && !before.follows;
}

function spanOf(run: Run, tokens: readonly NameToken[], form: MentionSpan["form"]): MentionSpan {
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? from;
  return { start: run.pointAt(from), end: run.pointAt(to), text: run.text.slice(from, to), form };
}
