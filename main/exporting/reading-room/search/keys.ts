import { stemOf } from "../../../finding/words/stems.ts";

/** In UTF-16 units; what is longer is known by its beginning. */
const longest = 64;
/** Sorts before every letter and stands in no word. */
const separator = "\t";

/**
 * By what the index knows a folded word of a text in this language: what all its forms share, and the language, so that a
 * word of one language is not taken for a form of another. @param language as `languageOfWords` names it
 */
export function keyOf(language: string, word: string): string {
  return `${stemOf(language, word).slice(0, longest)}${separator}${language}`;
}

/** With what the keys of all words begin that have this beginning; stems are shorter than their words. */
export function beginningOfKeys(word: string): string {
  return word.slice(0, longest);
}
