/**
 * Which short beginnings the words of each row have, in title, summary or text. FTS5 finds the beginning of a word by
 * reading every word that begins so with all its places: with three letters that is a tenth of all texts, read for each
 * key that is typed. Without places it takes a fortieth of the room of `words`.
 */
export const startsLayout =
  "CREATE VIRTUAL TABLE starts USING fts5(start, content='', contentless_delete=1, detail=none, tokenize='ascii');";

/** In code points. Longer ones are in so few texts that FTS5 is fast. */
const shortest = 3;
const longest = 4;

/** Whether `starts` knows this beginning of a word. */
export function isShortStart(start: string): boolean {
  const { length } = [...start];
  return length >= shortest && length <= longest;
}

/** What words begin with, each beginning once; a shorter one is the beginning of these. */
export function startsOf(texts: Iterable<readonly string[]>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text) words.add(word);
  const starts = new Set<string>();
  for (const word of words) {
    const start = startOf(word);
    if (start !== undefined) starts.add(start);
  }
  return starts;
}

function startOf(word: string): string | undefined {
  const units = word.slice(0, longest);
  // Nearly no word has a character of two units.
  if (!beyondOneUnit.test(units)) return units.length < shortest ? undefined : units;
  const letters = [...word.slice(0, longest * 2)].slice(0, longest);
  return letters.length < shortest ? undefined : letters.join("");
}

const beyondOneUnit = /[\ud800-\udfff]/;
