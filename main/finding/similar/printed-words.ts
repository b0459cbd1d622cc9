import { WordScanner } from "../words/word-scanner.ts";

/**
 * Folded words as a text prints them, by their folded form: small letters where it has them so (`über` for `uber`), a
 * name as it is. Those that the texts do not have are left out.
 */
export function printedWords(words: Iterable<string>, texts: Iterable<string>): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  const wanted = new Set(words);
  for (const text of texts) {
    if (wanted.size === 0) break;
    lookInto(text, wanted, printed);
  }
  return printed;
}

function lookInto(text: string, wanted: Set<string>, printed: Map<string, string>): void {
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    const word = scanner.word();
    if (!wanted.has(word)) continue;
    const form = text.slice(scanner.start, scanner.end);
    const isSmall = form === form.toLowerCase();
    if (isSmall || !printed.has(word)) printed.set(word, form);
    if (isSmall) wanted.delete(word);
  }
}
