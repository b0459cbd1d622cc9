import { wordsOf } from "./word-scanner.ts";

/**
 * What FTS5 is given: `tokenize=ascii` then finds exactly the words of `wordsOf` in it. Its own `unicode61` is not used:
 * it tells `й` from `и` + U+0306, keeps the accents of Greek, splits the words of India at each vowel sign and those of
 * Hebrew at each point, and takes all unassigned characters for letters
 * (https://www.sqlite.org/fts5.html#unicode61_tokenizer). Stretches of ASCII pass as they are.
 */
export function indexText(text: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (;;) {
    beyondAscii.lastIndex = done;
    const found = beyondAscii.exec(text);
    if (!found) break;
    const start = startOfStretch(text, found.index, done);
    stretch.lastIndex = found.index;
    stretch.test(text);
    pieces.push(text.slice(done, start), wordsApart(text.slice(start, stretch.lastIndex)));
    done = stretch.lastIndex;
  }
  pieces.push(text.slice(done));
  return pieces.join("").replaceAll("\0", " ");
}

/** Between paragraphs stands a token that is no word, so that no phrase runs from one into the next. @param texts of `indexText` */
export function joinParagraphs(texts: readonly string[]): string {
  return texts.join(" ¶ ");
}

/** The words of what `indexText` made, as the tokenizer `ascii` takes them. */
export function indexedWords(text: string): string[] {
  return text.toLowerCase().match(token) ?? [];
}

/** As `stretch`, but for capitals. */
const token = /[0-9a-z\u{80}-\u{10ffff}]+/gu;

/** In UTF-16 units, which V8 looks through faster than code points. */
const beyondAscii = /[\u0080-\uffff]/g;
const stretch = /[0-9A-Za-z\u{80}-\u{10ffff}]+/uy;
const asciiWord = /[0-9A-Za-z]/;

/** ASCII letters and digits before the character belong to the same word. */
function startOfStretch(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && asciiWord.test(text.charAt(start - 1))) start--;
  return start;
}

const remembered = new Map<string, string>();
const mostRemembered = 50_000;
/** In UTF-16 units. */
const longestRemembered = 64;

function wordsApart(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const apart = ` ${wordsOf(text).join(" ")} `;
  if (text.length > longestRemembered) return apart;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, apart);
  return apart;
}
