import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { keepRecent } from "../../recent-values.ts";
import { RowSet } from "./row-set.ts";

type Table = "words" | "starts";

/** Fewer rows are found as fast as they are remembered. */
const leastRemembered = 1_000;
/** Lists of rows: of a hundred thousand transcripts 12 kB each. */
const mostRemembered = 128;

/**
 * Reads the rows that match, and remembers long lists until the index changes: most of what a key asks for was asked for
 * with the key before. For a connection that only reads: what it writes itself, it would not notice.
 */
export class RowReader {
  readonly database: DatabaseSyncInstance;
  readonly #read;
  readonly #version;
  readonly #remembered = new Map<string, RowSet>();
  readonly #least: number;
  #of: unknown;

  /** @param least so many rows are remembered */
  constructor(database: DatabaseSyncInstance, least = leastRemembered) {
    this.database = database;
    this.#least = least;
    // All in one value, as bytes: a row each takes longer to hand over than to find, and JSON as long again.
    const prepare = (table: Table) =>
      database.prepare(`SELECT CAST(group_concat(rowid) AS BLOB) FROM ${table} WHERE ${table} MATCH ?`);
    this.#read = { words: prepare("words"), starts: prepare("starts") };
    // Another value when another connection has written: https://www.sqlite.org/pragma.html#pragma_data_version
    this.#version = database.prepare("PRAGMA data_version");
    for (const read of [this.#read.words, this.#read.starts, this.#version]) read.setReturnArrays(true);
  }

  /** Before each query: what was remembered of another state of the index is no longer. */
  look(): void {
    const version = firstOf(this.#version.get());
    if (version !== this.#of) this.#remembered.clear();
    this.#of = version;
  }

  /** The rows that any of these MATCH expressions finds. */
  read(table: Table, matches: readonly string[]): RowSet {
    const found = new RowSet();
    for (const match of matches) {
      const key = `${table} ${match}`;
      const known = this.#remembered.get(key);
      if (known) {
        this.#remember(key, known);
        found.addAll(known);
      } else this.#readInto(found, table, match);
    }
    return found;
  }

  #readInto(found: RowSet, table: Table, match: string): void {
    const listed = firstOf(this.#read[table].get(match));
    if (!(listed instanceof Uint8Array)) return;
    const rows = new RowSet();
    addListed(rows, listed);
    found.addAll(rows);
    if (rows.size >= this.#least) this.#remember(`${table} ${match}`, rows);
  }

  #remember(key: string, rows: RowSet): void {
    keepRecent(this.#remembered, key, rows, mostRemembered);
  }
}

function firstOf(columns: unknown): unknown {
  return Array.isArray(columns) ? columns[0] : undefined;
}

const comma = 0x2c;
const zero = 0x30;

/** Of `12,7,345` in ASCII. */
function addListed(into: RowSet, listed: Uint8Array): void {
  let number = 0;
  for (let at = 0; at < listed.length; at++) {
    const digit = Number(listed[at]);
    if (digit === comma) {
      into.add(number);
      number = 0;
    } else number = 10 * number + digit - zero;
  }
  into.add(number);
}
