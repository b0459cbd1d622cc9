import { stemOf } from "../../finding/words/stems.ts";
import { WordScanner } from "../../finding/words/word-scanner.ts";

/** What a transcript says, for suggestions. `language` as `stemOf` knows it. */
export type SaidPage = {
  readonly title: string;
  readonly summary: string;
  /** Without title and summary, labels, lists and furniture. */
  readonly paragraphs: readonly string[];
  readonly language: string;
};

/** A word of a page in all its forms. */
export type PageTerm = {
  /** As it stands there first, folded. */
  readonly word: string;
  /** How often it stands there, title and summary included. */
  readonly times: number;
  /** The same, with what the title and the summary say counted for more. */
  readonly weight: number;
};

/** By stem. */
export type PageTerms = ReadonlyMap<string, PageTerm>;

const titleWeight = 7;
const summaryWeight = 3;

/** In UTF-16 units: what a longer text is about has been said by then. */
const mostRead = 200_000;

export function termsOf({ title, summary, paragraphs, language }: SaidPage): PageTerms {
  const terms = new Map<string, Counted>();
  let left = mostRead;
  const read = (text: string, weight: number) => {
    if (left > 0) addWords(terms, text.slice(0, left), weight, language);
    left -= text.length;
  };
  read(title, titleWeight);
  read(summary, summaryWeight);
  for (const paragraph of paragraphs) read(paragraph, 1);
  return terms;
}

type Counted = { readonly word: string; times: number; weight: number };

function addWords(terms: Map<string, Counted>, text: string, weight: number, language: string): void {
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    const word = scanner.word();
    const stem = stemOf(language, word);
    const known = terms.get(stem);
    if (known) {
      known.times += 1;
      known.weight += weight;
    } else terms.set(stem, { word, times: 1, weight });
  }
}
