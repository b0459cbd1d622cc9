import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { emphasisOf, rarityOf } from "../words/word-worth.ts";
import type { AnswerOf } from "./messages.ts";
import { PageReader } from "./page/page-reader.ts";
import { firstWord } from "./page/write-page.ts";

/** Words of a text whose frequency is looked up: a query each. */
const mostLookedUp = 160;
/** A word in more texts than these tells nothing, however many texts there are; and in more than so many in a hundred. */
const mostTexts = 1_000;
const mostShare = 0.1;
/** Of few texts, half may have it. */
const fewTexts = 8;

/** Letters only, three at least: a number is shared by chance. */
const isWord = (word: string): boolean => /^\p{L}[\p{L}\p{M}]{2,}$/u.test(word);

/**
 * Finds the words that set a text apart from the others of the archive: frequent in it, rare elsewhere. What was found
 * to be common is remembered as long as the index is open.
 */
export class TellingWords {
  readonly #page = new PageReader();
  readonly #common = new Set<number>();
  readonly #read;
  readonly #word;
  readonly #frequency;
  readonly #texts;
  readonly #count;

  constructor(database: DatabaseSyncInstance) {
    this.#read = database.prepare("SELECT tokens FROM page WHERE row = ?");
    this.#word = database.prepare("SELECT word FROM word WHERE number = ?");
    const texts = "SELECT rowid FROM words WHERE words MATCH ?";
    this.#frequency = database.prepare(`SELECT count(*) FROM (${texts} LIMIT ?)`);
    this.#texts = database.prepare(texts);
    this.#count = database.prepare("SELECT count(*) FROM entry");
    const all = [this.#read, this.#word, this.#frequency, this.#texts, this.#count];
    for (const read of all) read.setReturnArrays(true);
  }

  /** The most telling words of a row, best first, with the rows that have them, its own among them. */
  of(row: number, most: number): AnswerOf<"telling"> {
    const total = Number(firstColumn(this.#count.get()));
    const tokens = firstColumn(this.#read.get(row));
    if (!(tokens instanceof Uint8Array)) return { words: [] };
    const limit = Math.floor(Math.min(mostTexts, Math.max(total * mostShare, Math.min(total / 2, fewTexts))));
    const words = this.#frequentIn(tokens).flatMap(({ number, times }) => {
      const word = String(firstColumn(this.#word.get(number)));
      const frequency = this.#frequencyOf(number, word, limit);
      if (frequency === undefined) return [];
      return [{ word, weight: emphasisOf(times) * rarityOf(total, frequency) }];
    });
    const best = words.toSorted((a, b) => b.weight - a.weight).slice(0, most);
    return { words: best.map((one) => ({ ...one, rows: this.#rowsWith(one.word) })) };
  }

  /** Words that may be telling. They are numbered as they came, so a high number is a rare word more often than not. */
  #frequentIn(tokens: Uint8Array): { readonly number: number; readonly times: number }[] {
    this.#page.read(tokens);
    const times = new Map<number, number>();
    for (let at = 0; at < this.#page.length; at++) {
      const number = Number(this.#page.tokens[at]);
      if (number >= firstWord && !this.#common.has(number)) times.set(number, (times.get(number) ?? 0) + 1);
    }
    return [...times]
      .map(([number, count]) => ({ number, times: count, promise: emphasisOf(count) * Math.log(number) }))
      .toSorted((a, b) => b.promise - a.promise)
      .slice(0, mostLookedUp);
  }

  /** In how many texts a word is; undefined when these are too many, or no other than this one. */
  #frequencyOf(number: number, word: string, limit: number): number | undefined {
    const frequency = isWord(word) ? Number(firstColumn(this.#frequency.get(phraseOf(word), limit + 1))) : limit + 1;
    if (frequency > limit) this.#common.add(number);
    return frequency < 2 || frequency > limit ? undefined : frequency;
  }

  #rowsWith(word: string): Int32Array<ArrayBuffer> {
    const found: readonly unknown[] = this.#texts.all(phraseOf(word));
    return Int32Array.from(found, (columns) => Number(firstColumn(columns)));
  }
}

/** Words are letters alone: no quotation mark is among them. */
function phraseOf(word: string): string {
  return `"${word}"`;
}

function firstColumn(columns: unknown): unknown {
  return Array.isArray(columns) ? columns[0] : undefined;
}
