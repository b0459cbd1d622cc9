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

/** What was read of terms: the words of all of them, and the forms of each. */
export type FormReading = {
  readonly words: SoundedWords;
  readonly formsOf: (entry: VocabularyEntry) => readonly ReadForm[];
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
  const known = new WeakMap<object, readonly ReadForm[]>();
  const read = ({ label, heading, variants }: VocabularyEntry) =>
    [...new Set([label, heading, ...variants])].map((form) => {
      const key = nameKey(form);
      return { form, key, words: soundsOf(key).map((keys) => keys.map(words.numberOf)) };
    });
  return {
    words,
    formsOf: (entry) => {
      const forms = known.get(entry.record) ?? read(entry);
      known.set(entry.record, forms);
      return forms;
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
