import { classOf, mark, separator, unspacedLetter, unspacedPair } from "./character-class.ts";
import { foldKnownWord } from "./fold-word.ts";

/**
 * Walks the words of a text: runs of letters, digits and their marks; a letter of a script without spaces stands alone,
 * and one that is folded into two is two words in one place, as it is where it is written as two.
 * This is the one definition of a word: the index is fed with these, queries are cut into these, marks are found by
 * these. A cursor rather than a list of words, because the list of results is scanned anew with every key.
 */
export class WordScanner {
  /** Where the current word stands, in UTF-16 units, end exclusive. */
  start = 0;
  end = 0;
  /** The current word is ASCII: its folded form is as long as it is. */
  plain: boolean;

  readonly #text: string;
  /** Of a word that is folded into several: those that are not reached yet, the current one first. */
  #parts: readonly string[] = none;

  constructor(text: string) {
    this.#text = text;
    this.plain = true;
  }

  /** Move to the next word; false at the end. */
  next(): boolean {
    if (this.#parts.length > 0) this.#parts = this.#parts.slice(1);
    if (this.#parts.length > 0) return true;
    while (this.#skipSeparators()) {
      this.#takeWord();
      if (this.plain || this.word() !== "") return true;
    }
    return false;
  }

  /** Leave out what stands before a place that is in no word; one behind it is not gone back to. */
  skipTo(place: number): void {
    if (this.#parts.length <= 1) this.end = Math.max(this.end, place);
  }

  /** The current word, folded. */
  word(): string {
    return this.#parts[0] ?? foldKnownWord(this.#text.slice(this.start, this.end));
  }

  /** The first UTF-16 unit of the current word, as printed. */
  firstUnit(): number {
    return this.#text.charCodeAt(this.start);
  }

  #skipSeparators(): boolean {
    const text = this.#text;
    let at = this.end;
    while (at < text.length) {
      const point = pointAt(text, at);
      if (classOf(point) !== separator) break;
      at += point > 0xff_ff ? 2 : 1;
    }
    this.start = at;
    return at < text.length;
  }

  #takeWord(): void {
    const text = this.#text;
    let at = this.start;
    let isPlain = true;
    let isAlone = false;
    let isPair = false;
    while (at < text.length) {
      const point = pointAt(text, at);
      const kind = classOf(point);
      if (kind !== mark && (isAlone || endsBefore(kind, at > this.start))) break;
      if (isUnspaced(kind)) isAlone = true;
      if (kind === unspacedPair) isPair = true;
      if (point > 0x7f) isPlain = false;
      at += point > 0xff_ff ? 2 : 1;
    }
    this.end = at;
    this.plain = isPlain;
    if (isPair) this.#parts = wordsOf(this.word());
  }
}

const none: readonly string[] = [];

function isUnspaced(kind: number): boolean {
  return kind === unspacedLetter || kind === unspacedPair;
}

function endsBefore(kind: number, isBegun: boolean): boolean {
  return kind === separator || (isBegun && isUnspaced(kind));
}

/** `codePointAt`, quicker for what is no half of a pair. */
function pointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd8_00 || unit > 0xdf_ff ? unit : (text.codePointAt(at) ?? unit);
}

/** The words of a text, folded, in their order. */
export function wordsOf(text: string): string[] {
  const scanner = new WordScanner(text);
  const words: string[] = [];
  while (scanner.next()) words.push(scanner.word());
  return words;
}
