import { languageToken } from "../query/leaf-match.ts";
import { languageOfWords } from "../words/guess-language.ts";
import { indexedWords, indexText, joinParagraphs } from "../words/index-text.ts";
import type { Entry } from "./messages.ts";

/** An entry as the index takes it in: what each column of FTS5 is given, and its words. */
export type EntryWords = {
  /** In whose forms the words are found; empty for none. */
  readonly language: string;
  readonly columns: Readonly<Record<"title" | "summary" | "body" | "language", string>>;
  /** Of title and summary. */
  readonly head: readonly (readonly string[])[];
  readonly paragraphs: readonly (readonly string[])[];
};

export function wordsOfEntry(entry: Pick<Entry, "title" | "summary" | "language" | "paragraphs">): EntryWords {
  const language = languageOfWords(entry.language, entry.paragraphs);
  const title = indexText(entry.title);
  const summary = indexText(entry.summary);
  const texts = entry.paragraphs.map(indexText);
  return {
    language,
    columns: { title, summary, body: joinParagraphs(texts), language: languageToken(language) },
    head: [title, summary].map(indexedWords),
    paragraphs: texts.map(indexedWords),
  };
}
