import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import type { TextQuery } from "../query/query.ts";
import { toMatch } from "../query/to-match.ts";
import { IndexFailure } from "./index-failure.ts";
import type { AnswerOf, Held } from "./messages.ts";
import { readRows } from "./starts/read-rows.ts";
import type { RowReader } from "./starts/row-reader.ts";
import { rowsOf } from "./starts/row-set.ts";
import { withoutShortStarts } from "./starts/without-starts.ts";
import { Forms } from "./vocabulary/forms.ts";
import { isOfThisVersion } from "./word-index.ts";

/** A word in the title says more about a transcript than one in its text. In the order of the columns. */
const weights = "1.0, 10.0, 4.0, 0.0";

/** Open the index for queries. `hold`: all later answers come from what is there now. */
export function openToRead(file: string, isHeld: boolean): DatabaseSyncInstance {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 2_000 });
  try {
    database.exec("PRAGMA cache_size = -64000; PRAGMA mmap_size = 1073741824");
    if (isHeld) database.exec("BEGIN");
    if (isOfThisVersion(database)) return database;
    throw new IndexFailure("other", "The search index is of another version.");
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Of a beginning of a word alone, relevance is reckoned for so many rows: FTS5 reads all words that begin so, twice. */
const mostBegun = 1_000;

/** The rows in which the query holds. */
export function search(reader: RowReader, query: TextQuery, scored: number): AnswerOf<"search"> {
  const { database } = reader;
  const forms = new Forms(database);
  reader.look();
  const found = readRows(reader, query, forms);
  const { bits } = found;
  const whole = withoutShortStarts(query);
  if (scored === 0 || found.size > (whole ? scored : Math.min(scored, mostBegun))) return { bits };
  const scoreOf = readScores(database, toMatch(whole ?? query, forms));
  // What only begins as a word that was asked for comes behind the word itself.
  return { bits, scores: Float64Array.from(rowsOf(bits), (row) => scoreOf.get(row) ?? 0) };
}

function readScores(database: DatabaseSyncInstance, match: string): ReadonlyMap<number, number> {
  const rank = database.prepare(`SELECT rowid, bm25(words, ${weights}) FROM words WHERE words MATCH ?`);
  rank.setReturnArrays(true);
  const ranked: readonly (readonly unknown[])[] = rank.all(match);
  return new Map(ranked.map(([row, score]) => [Number(row), Number(score)]));
}

/** What the rows after this one stand for. */
export function readHeld(database: DatabaseSyncInstance, after: number, limit: number): Held {
  const read = database.prepare(
    "SELECT row, transcript, stamp, changed, language FROM entry WHERE row > ? ORDER BY row LIMIT ?",
  );
  read.setReturnArrays(true);
  const found: readonly (readonly unknown[])[] = read.all(after, limit);
  return {
    rows: found.map(firstOf),
    transcripts: found.map((columns) => String(columns[1])),
    stamps: found.map((columns) => String(columns[2])),
    changed: found.map((columns) => String(columns[3])),
    languages: found.map((columns) => String(columns[4])),
  };
}

/** The last step of the history that the index knows of. */
export function readThrough(database: DatabaseSyncInstance): string | undefined {
  const read = database.prepare("SELECT value FROM state WHERE name = 'through'");
  read.setReturnArrays(true);
  const found: unknown = read.get();
  return Array.isArray(found) ? String(found[0]) : undefined;
}

function firstOf(columns: readonly unknown[]): number {
  return Number(columns[0]);
}
