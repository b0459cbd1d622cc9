import type { Slices } from "../../runtime/slices.ts";
import { nameKey } from "../name-key.ts";
import { currentReading, isNearly, type ReadForm, type ReadTerm, soundsOf } from "./read-forms.ts";
import type { VocabularyEntry } from "./vocabulary-entry.ts";

/** Better first: the whole form, its beginning, words that begin so, words that sound so or have a letter wrong. */
const whole = 4;
const beginning = 3;
const words = 2;
const nearly = 1;

/** Terms that are looked at between two rests: whether one is due takes as long to say as a term. */
const sliceLength = 16;

/** A term, and the variant that was found where it is not the term as shown. */
export type FoundEntry<E extends VocabularyEntry> = E & { readonly found?: string | undefined };

/**
 * Terms that a typed text may mean by any of their forms, in whatever case, script or transliteration, with a letter
 * wrong in a word; best first, in the order given where two are as good. In slices.
 */
export function* findEntries<E extends VocabularyEntry>(
  entries: readonly E[],
  text: string,
): Slices<readonly FoundEntry<E>[]> {
  const reading = currentReading();
  const read: ReadTerm[] = [];
  for (const entry of entries) {
    if (read.push(reading.termOf(entry.record, () => entry)) % sliceLength === 0) yield;
  }
  const key = nameKey(text);
  const asked = { key, within: ` ${key}`, words: soundsOf(key).map(reading.words.near) };
  const found: { readonly entry: FoundEntry<E>; readonly rank: number }[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % sliceLength === 0) yield;
    const forms = read[at]?.forms ?? [];
    const ranks = forms.map((form) => rankOf(form, asked));
    const rank = Math.max(0, ...ranks);
    if (rank > 0) found.push({ entry: foundAs(entry, forms[ranks.indexOf(rank)]?.form), rank });
  }
  return found.sort((a, b) => b.rank - a.rank).map(({ entry }) => entry);
}

function foundAs<E extends VocabularyEntry>(entry: E, form: string | undefined): FoundEntry<E> {
  return form === entry.heading || form === entry.label ? entry : { ...entry, found: form };
}

/** `words`: for each, 1 by number for those that it may be. */
type Asked = { readonly key: string; readonly within: string; readonly words: readonly Uint8Array[] };

function rankOf({ key, words: said }: ReadForm, asked: Asked): number {
  if (key.startsWith(asked.key)) return key.length === asked.key.length ? whole : beginning;
  if (key.includes(asked.within)) return words;
  return isNearly(said, asked.words) ? nearly : 0;
}
