import type { Slices } from "../../runtime/slices.ts";
import { WordScanner } from "../words/word-scanner.ts";

/**
 * Folded words as a text prints them, by their folded form: small letters where it has them so (`über` for `uber`), a
 * name as it is. Those that the texts do not have are left out.
 */
export function* printedWords(words: Iterable<string>, texts: Iterable<string>): Slices<ReadonlyMap<string, string>> {
  const printed = new Map<string, string>();
  const wanted = new Set(words);
  for (const text of texts) {
    if (wanted.size === 0) break;
    yield* lookInto(text, wanted, printed);
  }
  return printed;
}

/** Words in a slice. */
const sliceLength = 1_024;

function* lookInto(text: string, wanted: Set<string>, printed: Map<string, string>): Slices<void> {
  const scanner = new WordScanner(text);
  for (let n = 1; scanner.next(); n++) {
    if (n % sliceLength === 0) yield;
    const word = scanner.word();
    if (!wanted.has(word)) continue;
    const form = text.slice(scanner.start, scanner.end);
    const isSmall = form === form.toLowerCase();
    if (isSmall || !printed.has(word)) printed.set(word, form);
    if (isSmall) wanted.delete(word);
  }
}
