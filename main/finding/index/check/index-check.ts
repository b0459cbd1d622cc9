import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { wordsOfEntry } from "../entry-words.ts";
import type { Entry } from "../messages.ts";
import { writePage } from "../page/write-page.ts";
import { digestOf, readDigests } from "./digest.ts";

/** Holds what the index has of rows against what the archive says they are. */
export class IndexCheck {
  readonly #digests: ReadonlyMap<number, number>;
  readonly #numbers = new Map<string, number>();
  readonly #findWord;
  readonly #findLabel;
  readonly #findPage;

  /** Reads the whole index; throws what SQLite throws when it is damaged. */
  constructor(database: DatabaseSyncInstance) {
    this.#digests = readDigests(database);
    this.#findWord = database.prepare("SELECT number FROM word WHERE word = ?");
    this.#findLabel = database.prepare("SELECT number FROM label WHERE label = ?");
    this.#findPage = database.prepare("SELECT tokens FROM page JOIN entry USING (row) WHERE row = ? AND language = ?");
    for (const read of [this.#findWord, this.#findLabel, this.#findPage]) read.setReturnArrays(true);
  }

  /** The rows that the index has words of. */
  get rows(): Int32Array<ArrayBuffer> {
    return Int32Array.from(this.#digests.keys());
  }

  /** Those of the entries whose words, turns or language the index has otherwise. */
  wrong(entries: readonly Entry[]): Int32Array<ArrayBuffer> {
    return Int32Array.from(entries.filter((entry) => !this.#isRight(entry)).map(({ row }) => row));
  }

  #isRight(entry: Entry): boolean {
    const words = wordsOfEntry(entry);
    if (this.#digests.get(entry.row) !== digestOf(words)) return false;
    const numbers = words.paragraphs.map((paragraph) => paragraph.map((word) => this.#numberOf(word)));
    const turns = entry.turns.map(({ at, n = 0, label }) => ({ at, n, label: this.#labelOf(label) }));
    const found: unknown = this.#findPage.get(entry.row, words.language);
    const tokens: unknown = Array.isArray(found) ? found[0] : undefined;
    return tokens instanceof Uint8Array && Buffer.compare(tokens, writePage(numbers, turns)) === 0;
  }

  #numberOf(word: string): number {
    const number = this.#numbers.get(word) ?? firstOf(this.#findWord.get(word));
    this.#numbers.set(word, number);
    return number;
  }

  #labelOf(label: string | undefined): number {
    return label === undefined ? 0 : firstOf(this.#findLabel.get(label));
  }
}

/** 0, which no word has, where there is none. */
function firstOf(found: unknown): number {
  return Array.isArray(found) ? Number(found[0]) : 0;
}
