import { wordsOf } from "../../../finding/words/word-scanner.ts";

/** A word to look for, folded, in any of its forms. */
export type SearchWord = {
  readonly word: string;
  /** What begins with it counts too. */
  readonly begins: boolean;
  /** Transcripts that have it are not wanted. */
  readonly isUnwanted: boolean;
};

/** In words: nobody types more by hand. */
const most = 24;

/**
 * What was typed: all words have to be there; `-word` must not be; `word*` is the beginning of one. So is the last word, as
 * long as no blank follows it: it may still be on its way.
 */
export function parseSearch(text: string): SearchWord[] {
  const tokens = text.slice(0, 1_000).split(/\s+/u);
  const isOnItsWay = tokens.at(-1) !== "";
  const found = tokens.flatMap((token, n): SearchWord[] => {
    const isUnwanted = /^[-−]./u.test(token);
    const begins = token.endsWith("*") || (isOnItsWay && !isUnwanted && n === tokens.length - 1);
    const words = wordsOf(token);
    return words.map((word, at) => ({ word, begins: begins && at === words.length - 1, isUnwanted }));
  });
  return found.slice(0, most);
}
