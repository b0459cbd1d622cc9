import type { Completion, CompletionOption, Facets, FacetValue, View } from "../../../shared/contract/finding.ts";
import { viewSchema } from "../../../shared/contract/finding.ts";
import { say } from "../../../shared/language/say.ts";
import { type FieldWord, fieldWords, flagWordsOf } from "../query/field-words.ts";
import { createMarker } from "../words/find-marks.ts";
import { wordsOf } from "../words/word-scanner.ts";
import { fieldNotes, flagNotes } from "./notes.ts";
import { type CompletionPlace, placeAt } from "./place-at.ts";

/** Counts of everything outside the trash. */
export type CountAll = (view: View) => Promise<Facets>;

/** Options at a time. */
const most = 10;
/** Names that are offered for a bare word, of each kind; from so many letters on. */
const mostNames = 3;
const leastForNames = 3;

/** What may stand at the cursor: fields, and values by how many transcripts carry them. */
export async function complete(line: string, cursor: number, known: Known): Promise<Completion> {
  const place = placeAt(line, cursor);
  if (!place) return { from: cursor, to: cursor, options: [] };
  const options = place.field ? await valuesFor(place.field, place.typed, known) : await namesFor(place, known);
  return { from: place.from, to: place.to, options: options.slice(0, most) };
}

type PersonsCalled = (name: string, isBegun: boolean) => Promise<readonly string[]>;
type Known = {
  readonly countAll: CountAll;
  readonly personsCalled: PersonsCalled;
  /** The hand-made ones, by name. */
  readonly collections: () => readonly FacetValue[];
};

const everything = viewSchema.parse({});

/** A field whose name begins so; persons and topics called so. */
async function namesFor({ typed }: CompletionPlace, known: Known): Promise<CompletionOption[]> {
  const small = typed.toLowerCase();
  const fields = fieldWords
    .filter((word) => word.startsWith(small))
    .map((word): CompletionOption => ({ text: `${word}:`, label: `${word}:`, note: say(fieldNotes[word]) }));
  if ([...typed].length < leastForNames) return fields;
  const named = async (word: "person" | "topic") =>
    (await valuesFor(word, typed, known)).slice(0, mostNames).map((option) => ({
      ...option,
      text: `${word}:${option.text}`,
      label: `${word}: ${option.label}`,
    }));
  return [...fields, ...(await named("person")), ...(await named("topic"))];
}

async function valuesFor(
  word: FieldWord,
  typed: string,
  { countAll, personsCalled, collections }: Known,
): Promise<CompletionOption[]> {
  switch (word) {
    case "person":
    case "mentions":
    case "speaker":
    case "said-by": {
      const { persons } = await countAll(
        word === "person" || word === "mentions" ? everything : { ...everything, role: "speaker" },
      );
      const ids = typed === "" ? undefined : new Set(await personsCalled(typed, true));
      return first(persons, (one) => ids?.has(one.value) ?? true).map(toOption);
    }
    case "topic":
      return first((await countAll(everything)).topics, isCalled(typed)).map(toOption);
    case "section":
      return first((await countAll(everything)).sections, isCalled(typed)).map(toOption);
    case "place":
      return first((await countAll(everything)).places, isCalled(typed)).map(toOption);
    case "collection":
      return first(collections(), isCalled(typed)).map(toOption);
    case "status":
      return first((await countAll(everything)).statuses, isCalledOrBegun(typed)).map((one) => ({
        ...toOption(one),
        text: `${one.value} `,
      }));
    case "language":
      return first((await countAll(everything)).languages, isCalledOrBegun(typed)).map((one) => ({
        ...toOption(one),
        text: `${quoted(one.value)} `,
      }));
    case "date":
      return first((await countAll(everything)).years, ({ value }) => /^\d/.test(value) && value.startsWith(typed)).map(
        toOption,
      );
    case "is":
    case "has":
      return flagWordsOf(word)
        .filter((flag) => flag.startsWith(typed.toLowerCase()))
        .map((flag) => ({ text: `${flag} `, label: `${word}:${flag}`, ...noteOf(`${word}:${flag}`) }));
    default:
      return [];
  }
}

function noteOf(flag: string): { readonly note?: string } {
  const note = flagNotes[flag];
  return note === undefined ? {} : { note: say(note) };
}

/** The most frequent ones for which it holds. */
function first(values: readonly FacetValue[], holds: (value: FacetValue) => boolean): FacetValue[] {
  const found: FacetValue[] = [];
  for (const value of values) {
    if (found.length >= most) break;
    if (holds(value)) found.push(value);
  }
  return found;
}

/** The words typed stand in the label, the last one as the beginning of a word. */
function isCalled(typed: string): (value: FacetValue) => boolean {
  const words = wordsOf(typed);
  if (words.length === 0) return () => true;
  const marker = createMarker([{ kind: "phrase", words, prefix: true, anyForm: false }]);
  return ({ label }) => marker.find(label, 1).length > 0;
}

/** By its label, or by the word that the query has for it. */
function isCalledOrBegun(typed: string): (value: FacetValue) => boolean {
  const isNamed = isCalled(typed);
  return (one) => isNamed(one) || one.value.startsWith(typed.toLowerCase());
}

function toOption({ label, count }: FacetValue): CompletionOption {
  return { text: `${quoted(label)} `, label, count };
}

/** As a value is written: in quotation marks unless it is one plain word. */
function quoted(value: string): string {
  return /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(value) ? value : `"${value.replace(/["“”„«»]/g, "")}"`;
}
