import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { stemmedLanguages, stemOf } from "../../words/stems.ts";

/** A word of the vocabulary and its number. */
export type Form = { readonly word: string; readonly number: number };

/** What is asked of the vocabulary to find words in any form. */
export type WordForms = Pick<Forms, "languages" | "of" | "isIn">;

/** Of an archive without texts: every word stays as written. */
export const noForms: WordForms = { languages: [], of: () => [], isIn: () => false };

/** What the texts' vocabulary has of a word asked for. Each answer is of the moment; make one for each query. */
export class Forms {
  /** The languages that texts are in; empty for those whose forms are not known. */
  readonly languages: readonly string[];
  readonly #ofStem;
  readonly #ofWord;
  readonly #isForm;
  readonly #beginning;
  readonly #known = new Map<string, readonly Form[]>();
  readonly #met = new Map<string, boolean>();

  constructor(database: DatabaseSyncInstance) {
    this.#ofStem = database.prepare(
      "SELECT word, number FROM form JOIN word USING (number) WHERE language = ? AND stem = ?",
    );
    this.#ofWord = database.prepare("SELECT word, number FROM word WHERE word = ?");
    this.#isForm = database.prepare("SELECT 1 FROM form WHERE language = ? AND stem = ? AND number = ?");
    // Words are valid UTF-8: no letter follows U+10FFFF.
    this.#beginning = database.prepare("SELECT word, number FROM word WHERE word >= ? AND word < ? || char(0x10ffff)");
    for (const read of [this.#ofStem, this.#ofWord, this.#isForm, this.#beginning]) read.setReturnArrays(true);
    const met = database.prepare("SELECT 1 FROM form WHERE language = ? LIMIT 1");
    this.languages = ["", ...stemmedLanguages].filter((language) => met.get(language) !== undefined);
  }

  /** The word itself, if any text has it. */
  exactly(word: string): readonly Form[] {
    return this.#remember(`=${word}`, () => toForms(this.#ofWord.all(word)));
  }

  /** In any form: all that share its stem in texts of this language, and the word itself. */
  of(language: string, word: string): readonly Form[] {
    if (language === "") return this.exactly(word);
    return this.#remember(`${language} ${word}`, () => {
      const same = toForms(this.#ofStem.all(language, stemOf(language, word)));
      return same.some((form) => form.word === word) ? same : [...this.exactly(word), ...same];
    });
  }

  beginningWith(start: string): readonly Form[] {
    return this.#remember(`${start}*`, () => toForms(this.#beginning.all(start, start)));
  }

  /** Whether texts of this language have the word. */
  isIn(language: string, { word, number }: Form): boolean {
    const key = `${language} ${number}`;
    const stem = language === "" ? "" : stemOf(language, word);
    const isMet = this.#met.get(key) ?? this.#isForm.get(language, stem, number) !== undefined;
    this.#met.set(key, isMet);
    return isMet;
  }

  #remember(key: string, make: () => readonly Form[]): readonly Form[] {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }
}

function toForms(rows: readonly (readonly unknown[])[]): readonly Form[] {
  return rows.map((columns) => ({ word: String(columns[0]), number: Number(columns[1]) }));
}
