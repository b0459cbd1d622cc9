import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { stemOf } from "../../words/stems.ts";
import { firstWord } from "../page/write-page.ts";

export const vocabularyLayout = `
  CREATE TABLE word (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
  CREATE TABLE form (language TEXT NOT NULL, stem TEXT NOT NULL, number INTEGER NOT NULL,
                     PRIMARY KEY (language, stem, number)) WITHOUT ROWID;
  CREATE TABLE label (number INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
`;

/** Beyond so many, those remembered are forgotten and asked of the database again. */
const mostRemembered = 300_000;

/**
 * Numbers words in the order of their coming, and notes in which language they were met and with which stem. Words are
 * never taken out: those that no text has any more find nothing.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** Words of each language that were met in it, with their numbers. */
  readonly #met = new Map<string, Map<string, number>>();
  readonly #find;
  readonly #add;
  readonly #addForm;
  readonly #findLabel;
  readonly #addLabel;
  #next: number;

  constructor(database: DatabaseSyncInstance) {
    this.#find = database.prepare("SELECT number FROM word WHERE word = ?");
    this.#add = database.prepare("INSERT INTO word VALUES (?, ?)");
    this.#addForm = database.prepare("INSERT OR IGNORE INTO form VALUES (?, ?, ?)");
    this.#findLabel = database.prepare("SELECT number FROM label WHERE label = ?");
    this.#addLabel = database.prepare("INSERT INTO label (label) VALUES (?)");
    this.#next = nextNumber(database);
  }

  /** The number of a label as printed; 0 for none. */
  labelNumber(label: string | undefined): number {
    if (label === undefined) return 0;
    return numberIn(this.#findLabel.get(label)) ?? Number(this.#addLabel.run(label).lastInsertRowid);
  }

  /** The numbers of folded words, met in a text of this language. */
  take(language: string, words: readonly string[]): number[] {
    const met = this.#met.get(language) ?? new Map<string, number>();
    this.#met.set(language, met);
    if (met.size > mostRemembered) met.clear();
    return words.map((word) => met.get(word) ?? this.#meet(language, word, met));
  }

  #meet(language: string, word: string, met: Map<string, number>): number {
    const number = this.#numbers.get(word) ?? this.#numberOf(word);
    met.set(word, number);
    this.#addForm.run(language, language === "" ? "" : stemOf(language, word), number);
    return number;
  }

  /** What was taken was rolled back. */
  forget(database: DatabaseSyncInstance): void {
    this.#numbers.clear();
    this.#met.clear();
    this.#next = nextNumber(database);
  }

  #numberOf(word: string): number {
    const known = numberIn(this.#find.get(word));
    const number = known ?? this.#next++;
    if (known === undefined) this.#add.run(number, word);
    if (this.#numbers.size > mostRemembered) this.#numbers.clear();
    this.#numbers.set(word, number);
    return number;
  }
}

function numberIn(found: unknown): number | undefined {
  const number: unknown = typeof found === "object" && found !== null ? Reflect.get(found, "number") : undefined;
  return typeof number === "number" ? number : undefined;
}

function nextNumber(database: DatabaseSyncInstance): number {
  const read = database.prepare("SELECT max(number) FROM word");
  read.setReturnArrays(true);
  const found: unknown = read.get();
  const highest: unknown = Array.isArray(found) ? found[0] : undefined;
  return typeof highest === "number" ? highest + 1 : firstWord;
}
