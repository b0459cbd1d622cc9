import { languageOfWords } from "../../finding/words/guess-language.ts";
import { WordScanner } from "../../finding/words/word-scanner.ts";
import type { Pace } from "../pace.ts";
import { createNumberLists, type NumberLists } from "./number-lists.ts";
import { keyOf } from "./search/keys.ts";
import { levelOf, levels } from "./search/postings.ts";

/** What is indexed of a transcript. */
export type IndexedText = {
  /** BCP 47; empty where nobody knows. */
  readonly language: string;
  readonly head: readonly string[];
  readonly paragraphs: readonly string[];
};

export type Indexed = {
  /** In whose forms its words are found; empty for none. */
  readonly language: string;
  readonly words: number;
};

/**
 * Which words each transcript has, as they come: some two bytes for each word of each transcript, and every key once. A thousand
 * words a text come to 0.8 kB, so that the whole index is put in order in memory.
 */
export type PostingLog = {
  readonly add: (text: IndexedText) => Promise<Indexed>;
  /** By number, in the order in which they were first met. */
  readonly keys: () => readonly string[];
  /** By transcript, in the order in which they were added: `key * levels + level` of each word that it has. */
  readonly transcripts: NumberLists;
};

/** Forms that are remembered with their keys: finding a stem takes longer than looking it up. */
const mostRemembered = 200_000;
/** Between two looks at the clock. */
const stride = 2_000;

export function createPostingLog(pace: Pace): PostingLog {
  const numberOf = new Map<string, number>();
  const transcripts = createNumberLists();
  let remembered = new Map<string, Map<string, number>>();
  let rememberedCount = 0;

  function keyNumber(language: string, word: string): number {
    const forms = remembered.get(language) ?? new Map<string, number>();
    const known = forms.get(word);
    if (known !== undefined) return known;
    const key = keyOf(language, word);
    const number = numberOf.get(key) ?? numberOf.size;
    numberOf.set(key, number);
    if (rememberedCount >= mostRemembered) {
      remembered = new Map();
      rememberedCount = 0;
    } else {
      remembered.set(language, forms.set(word, number));
      rememberedCount += 1;
    }
    return number;
  }

  async function count(texts: readonly string[], language: string): Promise<Counted> {
    const times = new Map<number, number>();
    let words = 0;
    for (const text of texts) {
      const scanner = new WordScanner(text);
      while (scanner.next()) {
        const number = keyNumber(language, scanner.word());
        times.set(number, (times.get(number) ?? 0) + 1);
        words += 1;
        if (words % stride === 0) await pace();
      }
    }
    return { times, words };
  }

  return {
    add: async ({ language: stated, head, paragraphs }) => {
      const language = languageOfWords(stated, paragraphs);
      const inHead = await count(head, language);
      const { times, words } = await count(paragraphs, language);
      for (const number of inHead.times.keys()) times.set(number, times.get(number) ?? 1);
      transcripts.add(
        Uint32Array.from(times, ([number, many]) => number * levels + levelOf(many, inHead.times.has(number))),
      );
      return { language, words };
    },
    keys: () => [...numberOf.keys()],
    transcripts,
  };
}

type Counted = { readonly times: Map<number, number>; readonly words: number };
