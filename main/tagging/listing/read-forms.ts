import { nameKey } from "../name-key.ts";
import { wordKeys } from "../persons/word-key.ts";
import { createSoundedWords, type SoundedWords } from "./sounded-words.ts";
import type { VocabularyEntry } from "./vocabulary-entry.ts";

/** A form of a term as it is compared. */
export type ReadForm = {
  readonly form: string;
  readonly key: string;
  /** Of each word that sounds, the numbers of its keys. */
  readonly words: readonly (readonly number[])[];
};

/** All forms of a term, and the numbers of the words of any. */
export type ReadTerm = { readonly forms: readonly ReadForm[]; readonly numbers: readonly number[] };

type Named = Pick<VocabularyEntry, "label" | "heading" | "variants">;

/** What was read of terms: the words of all of them, and the forms of each. */
export type FormReading = {
  readonly words: SoundedWords;
  /** @param named asked for what was not read yet */
  readonly termOf: (record: object, named: () => Named) => ReadTerm;
};

/** Beyond so many words, of archives that were opened one after the other, all is read anew. */
const mostWords = 500_000;

let current = createReading();

/** Reading the names of 20,000 persons takes a moment; it is done once for each as long as it is the same. */
export function currentReading(): FormReading {
  if (current.words.size() > mostWords) current = createReading();
  return current;
}

function createReading(): FormReading {
  const words = createSoundedWords();
  const known = new WeakMap<object, ReadTerm>();
  const read = ({ label, heading, variants }: Named): ReadTerm => {
    const forms = [...new Set([label, heading, ...variants])].map((form) => {
      const key = nameKey(form);
      return { form, key, words: soundsOf(key).map((keys) => keys.map(words.numberOf)) };
    });
    return { forms, numbers: [...new Set(forms.flatMap((form) => form.words.flat()))] };
  };
  return {
    words,
    termOf: (record, named) => {
      const found = known.get(record);
      if (found) return found;
      const term = read(named());
      known.set(record, term);
      return term;
    },
  };
}

/** The keys of each word that sounds. */
export function soundsOf(key: string): readonly (readonly string[])[] {
  return key.split(" ").flatMap((word) => {
    const keys = wordKeys(word);
    return keys.length > 0 ? [keys] : [];
  });
}

/** Whether each word that was asked for is nearly one of a form. @param near for each, 1 by number for what it may be */
export function isNearly(said: ReadForm["words"], near: readonly Uint8Array[]): boolean {
  return near.length > 0 && near.every((one) => said.some((keys) => keys.some((number) => one[number] === 1)));
}
