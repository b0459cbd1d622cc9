import { WordScanner } from "../../../finding/words/word-scanner.ts";
import { keyOf } from "../search/keys.ts";
import type { SearchWord } from "../search/parse-search.ts";
import { make } from "./dom.ts";

/** Whether a folded word of a text is one of those looked for. */
export type WordMarker = (word: string) => boolean;

/** @param languages in whose forms the words of the text may be found */
export function wordMarker(words: readonly SearchWord[], languages: readonly string[]): WordMarker {
  const wanted = words.filter(({ isUnwanted }) => !isUnwanted);
  const keys = new Set(wanted.flatMap(({ word }) => languages.map((language) => keyOf(language, word))));
  const beginnings = wanted.flatMap(({ word, begins }) => (begins ? [word] : []));
  return (word) =>
    languages.some((language) => keys.has(keyOf(language, word))) || beginnings.some((start) => word.startsWith(start));
}

/** Put `mark` around each such word below an element. Answers with the marks, in their order. */
export function markWords(below: Element, isMarked: WordMarker): HTMLElement[] {
  const walker = document.createTreeWalker(below, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts.flatMap((text) => markText(text, isMarked));
}

function markText(text: Text, isMarked: WordMarker): HTMLElement[] {
  const { data } = text;
  const scanner = new WordScanner(data);
  const pieces: (string | HTMLElement)[] = [];
  let done = 0;
  while (scanner.next()) {
    // Words of one letter stand in one place, which is marked once.
    if (scanner.start < done || !isMarked(scanner.word())) continue;
    pieces.push(data.slice(done, scanner.start), make("mark", {}, data.slice(scanner.start, scanner.end)));
    done = scanner.end;
  }
  if (done === 0) return [];
  text.replaceWith(...pieces, data.slice(done));
  return pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece]));
}
