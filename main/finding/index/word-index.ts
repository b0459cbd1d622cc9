import { existsSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { wordsOfEntry } from "./entry-words.ts";
import { IndexFailure, kindOf } from "./index-failure.ts";
import type { Entry, Work } from "./messages.ts";
import { writePage } from "./page/write-page.ts";
import { insertStarts, startsLayout, startsOf } from "./starts/word-starts.ts";
import { Vocabulary, vocabularyLayout } from "./vocabulary/vocabulary.ts";

/** Rises whenever the layout, or what a word is, changes: an index of another version is made anew. */
const version = 13;

/**
 * The rows of words, which are all that FTS5 holds. The text is the first column: of words in any other one FTS5 notes, a
 * word and a row at a time, in which, and for the words of texts that takes a seventh of the text's own room.
 */
export const wordsLayout =
  "CREATE VIRTUAL TABLE words USING fts5(body, title, summary, language, content='', contentless_delete=1, tokenize='ascii');";

/** In the order of the columns. */
export const insertWords = "INSERT INTO words (rowid, body, title, summary, language) VALUES (?, ?, ?, ?, ?)";

const layout = `
  CREATE TABLE entry (row INTEGER PRIMARY KEY, transcript TEXT NOT NULL, stamp TEXT NOT NULL, changed TEXT NOT NULL,
                      language TEXT NOT NULL);
  CREATE TABLE page (row INTEGER PRIMARY KEY, words INTEGER NOT NULL, tokens BLOB NOT NULL);
  CREATE TABLE state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  ${wordsLayout}
  ${startsLayout}
  ${vocabularyLayout}
  PRAGMA user_version = ${version};
`;

/** The index as its one writer sees it. */
export type WordIndex = {
  readonly database: DatabaseSyncInstance;
  /** Take in, take out and touch, all or nothing. Answers with the language of each entry's words. */
  readonly take: (work: Work) => string[];
  readonly close: () => void;
};

export type WordIndexPlace = { readonly file: string; readonly fresh: boolean; readonly base?: string | undefined };

/**
 * Open the index for writing, made where it is missing, damaged or of another version. Throws an `IndexFailure`
 * (`locked`) while another process is its writer, and what SQLite throws when the disk refuses.
 */
export function openWordIndex({ file, fresh, base }: WordIndexPlace): WordIndex {
  // Not recursive: an archive that is no longer there is not made again by its cache.
  const folder = path.dirname(file);
  if (!existsSync(folder)) mkdirSync(folder);
  const lock = takeLock(`${file}.lock`);
  if (fresh) removeIndex(file);
  if (base !== undefined) copyIndex(base, file);
  const database = openOrRemake(file);
  const vocabulary = new Vocabulary(database);
  return {
    database,
    take: (work) => take(database, vocabulary, work),
    close: () => {
      // Closing alone does not write the log back: statements that were not collected keep the connection alive.
      database.exec("PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)");
      database.close();
      lock.close();
    },
  };
}

/** Whether an open database is an index of this version. */
export function isOfThisVersion(database: DatabaseSyncInstance): boolean {
  const found: unknown = database.prepare("PRAGMA user_version").get();
  return typeof found === "object" && found !== null && Reflect.get(found, "user_version") === version;
}

/** A lock of the operating system: held as long as this process lives, free the moment it is gone, however it went. */
function takeLock(file: string): DatabaseSyncInstance {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (kindOf(error) === "locked") throw new IndexFailure("locked", "Another program is writing the search index.");
    throw error;
  }
  return lock;
}

function removeIndex(file: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(`${file}${ending}`, { force: true });
}

/** A consistent copy of another index while its writer goes on. Without one that can be read, the copy begins empty. */
function copyIndex(base: string, file: string): void {
  try {
    const other = new DatabaseSync(base, { readOnly: true, timeout: 2_000 });
    try {
      other.prepare("VACUUM INTO ?").run(file);
    } finally {
      other.close();
    }
  } catch {
    // The base only saves time: what is not copied is indexed.
    removeIndex(file);
  }
}

function openOrRemake(file: string): DatabaseSyncInstance {
  try {
    const database = open(file);
    if (isOfThisVersion(database)) return database;
    database.close();
  } catch (error) {
    if (kindOf(error) !== "damaged") throw error;
  }
  removeIndex(file);
  const database = open(file);
  database.exec(`BEGIN; ${layout} COMMIT`);
  return database;
}

function open(file: string): DatabaseSyncInstance {
  const database = new DatabaseSync(file, { timeout: 2_000 });
  try {
    // Texts of some kilobytes each would leave half of the usual pages empty.
    database.exec(
      "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000",
    );
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function take(database: DatabaseSyncInstance, vocabulary: Vocabulary, work: Work): string[] {
  const { entries, removed, touched, through } = work;
  database.exec("BEGIN IMMEDIATE");
  try {
    removeRows(database, [...removed, ...entries.map(({ row }) => row)]);
    const languages = insertEntries(database, vocabulary, entries);
    const touch = database.prepare("UPDATE entry SET changed = ? WHERE row = ?");
    for (const { rows, at } of touched) for (const row of rows) touch.run(at, row);
    if (through !== undefined) database.prepare("REPLACE INTO state VALUES ('through', ?)").run(through);
    database.exec("COMMIT");
    return languages;
  } catch (error) {
    // A full disk has rolled it back already; rolling back once more would hide why.
    if (database.isTransaction) database.exec("ROLLBACK");
    vocabulary.forget(database);
    throw error;
  }
}

function removeRows(database: DatabaseSyncInstance, rows: readonly number[]): void {
  const entry = database.prepare("DELETE FROM entry WHERE row = ?");
  const page = database.prepare("DELETE FROM page WHERE row = ?");
  const words = database.prepare("DELETE FROM words WHERE rowid = ?");
  const starts = database.prepare("DELETE FROM starts WHERE rowid = ?");
  for (const row of rows) {
    if (Number(entry.run(row).changes) === 0) continue;
    page.run(row);
    words.run(row);
    starts.run(row);
  }
}

function insertEntries(database: DatabaseSyncInstance, vocabulary: Vocabulary, entries: readonly Entry[]): string[] {
  const entry = database.prepare("INSERT INTO entry VALUES (?, ?, ?, ?, ?)");
  const page = database.prepare("INSERT INTO page VALUES (?, ?, ?)");
  const words = database.prepare(insertWords);
  const starts = database.prepare(insertStarts);
  return entries.map((taken) => {
    const { row, transcript, stamp, changed, turns } = taken;
    const { language, columns, head, paragraphs } = wordsOfEntry(taken);
    for (const text of head) vocabulary.take(language, text);
    const numbers = paragraphs.map((text) => vocabulary.take(language, text));
    const length = numbers.reduce((sum, text) => sum + text.length, 0);
    const begun = turns.map(({ at, n = 0, label }) => ({ at, n, label: vocabulary.labelNumber(label) }));
    entry.run(row, transcript, stamp, changed, language);
    page.run(row, length, writePage(numbers, begun));
    words.run(row, columns.body, columns.title, columns.summary, columns.language);
    starts.run(row, [...startsOf([...head, ...paragraphs])].join(" "));
    return language;
  });
}
