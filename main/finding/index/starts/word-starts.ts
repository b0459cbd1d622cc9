/**
 * Which short beginnings the words of each row have, in title, summary or text. FTS5 finds the beginning of a word by
 * reading every word that begins so with all its places: with three letters that is a tenth of all texts, read for each
 * key that is typed. Each beginning is a word of its own here, of three letters as of four: to gather one of three from
 * all of four that begin so takes as long as everything else that a key asks for. Without places it takes a thirtieth of
 * the room of `words`.
 */
export const startsLayout =
  "CREATE VIRTUAL TABLE starts USING fts5(start, content='', contentless_delete=1, detail=none, tokenize='ascii');";

export const insertStarts = "INSERT INTO starts (rowid, start) VALUES (?, ?)";

/** In code points. Of longer ones the words that begin so are few enough to be asked for one by one. */
const shortest = 3;
const longest = 4;

/** Whether a beginning is long enough to be found apart from the words. */
export function isStart(start: string): boolean {
  return [...start].length >= shortest;
}

/** Whether `starts` knows this beginning of a word. */
export function isShortStart(start: string): boolean {
  return isStart(start) && [...start].length <= longest;
}

/** What words begin with, each beginning once. */
export function startsOf(texts: Iterable<readonly string[]>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text) words.add(word);
  const starts = new Set<string>();
  for (const word of words) addStarts(starts, word);
  return starts;
}

function addStarts(starts: Set<string>, word: string): void {
  const units = word.slice(0, longest);
  // Nearly no word has a character of two units.
  const letters = beyondOneUnit.test(units) ? [...word.slice(0, longest * 2)] : units;
  for (let length = shortest; length <= Math.min(letters.length, longest); length++) {
    const start = letters.slice(0, length);
    starts.add(typeof start === "string" ? start : start.join(""));
  }
}

const beyondOneUnit = /[\ud800-\udfff]/;
