import type { Suggestion } from "../../shared/contract/terms.ts";
import type { Slices } from "../runtime/slices.ts";
import { currentReading, isNearly, soundsOf } from "./listing/read-forms.ts";
import type { VocabularyEntry } from "./listing/vocabulary-entry.ts";
import { nameKey } from "./name-key.ts";

/** Terms that are looked at between two rests. */
const sliceLength = 16;

/**
 * Terms in one of whose forms a text has a letter wrong, in whatever script or transliteration; most used first. In
 * slices.
 * @param entryOf asked for what was not read before, and for what is found
 */
export function* suggestMisprinted<R extends object>(
  terms: Iterable<R>,
  entryOf: (record: R) => VocabularyEntry,
  text: string,
  limit: number,
): Slices<Suggestion[]> {
  const { termOf, words } = currentReading();
  const records = [...terms];
  for (const [at, record] of records.entries()) {
    if (at % sliceLength === 0) yield;
    termOf(record, () => entryOf(record));
  }
  const near = soundsOf(nameKey(text)).map(words.near);
  const found: Suggestion[] = [];
  for (const [at, record] of records.entries()) {
    if (at % sliceLength === 0) yield;
    const { forms, numbers } = termOf(record, () => entryOf(record));
    // Nearly all are left at the first word.
    if (!near.every((one) => numbers.some((number) => one[number] === 1))) continue;
    const form = forms.find(({ words: said }) => isNearly(said, near))?.form;
    if (form !== undefined) found.push(suggestionOf(entryOf(record), form));
  }
  return found.sort((a, b) => b.uses - a.uses).slice(0, limit);
}

function suggestionOf({ id, label, heading, uses }: VocabularyEntry, form: string): Suggestion {
  return { id, label: heading, ...(form === label || form === heading ? {} : { found: form }), uses };
}
