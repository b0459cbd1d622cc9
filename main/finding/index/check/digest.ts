import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { EntryWords } from "../entry-words.ts";
import { startsOf } from "../starts/word-starts.ts";

/**
 * By row: a sum over all words of the index, where each stands in which column, and over the beginnings of words. The
 * same words give the same sum.
 */
export function readDigests(database: DatabaseSyncInstance): Map<number, number> {
  const digests = new Map<number, number>();
  for (const table of ["words", "starts"]) addDigests(database, table, digests);
  return digests;
}

function addDigests(database: DatabaseSyncInstance, table: string, digests: Map<number, number>): void {
  const instances = `temp.instance_of_${table}`;
  database.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS ${instances} USING fts5vocab(main, ${table}, instance)`);
  const read = database.prepare(`SELECT term, doc, coalesce(col, '*'), coalesce(offset, 0) FROM ${instances}`);
  read.setReturnArrays(true);
  let term: unknown;
  let hash = 0;
  for (const found of read.iterate()) {
    const [word, row, column, offset]: readonly unknown[] = Array.isArray(found) ? found : [];
    if (word !== term) hash = hashOf(String(word));
    term = word;
    digests.set(Number(row), ((digests.get(Number(row)) ?? 0) + shareOf(hash, String(column), Number(offset))) | 0);
  }
}

/** The sum that the index should have. */
export function digestOf({ columns, head, paragraphs }: EntryWords): number {
  const body = paragraphs.flatMap((words, n) => (n > 0 ? ["¶", ...words] : words));
  return (
    (sumOf("title", head[0] ?? []) +
      sumOf("summary", head[1] ?? []) +
      sumOf("body", body) +
      sumOf("language", [columns.language]) +
      sumOfStarts(startsOf([...head, ...paragraphs]))) |
    0
  );
}

function sumOf(column: string, words: readonly string[]): number {
  let sum = 0;
  for (const [offset, word] of words.entries()) sum = (sum + shareOf(hashOf(word), column, offset)) | 0;
  return sum;
}

function sumOfStarts(starts: ReadonlySet<string>): number {
  let sum = 0;
  for (const start of starts) sum = (sum + shareOf(hashOf(start), "*", 0)) | 0;
  return sum;
}

function shareOf(hash: number, column: string, offset: number): number {
  const mixed = Math.imul(hash ^ Math.imul(offset + 1, 0x9e_37_79_b1), 0x85_eb_ca_6b) ^ column.charCodeAt(0);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2_b2_ae_35);
}

/** FNV-1a over UTF-16 units (public domain). */
function hashOf(word: string): number {
  let hash = 0x81_1c_9d_c5 | 0;
  for (let n = 0; n < word.length; n++) hash = Math.imul(hash ^ word.charCodeAt(n), 0x01_00_01_93);
  return hash;
}
