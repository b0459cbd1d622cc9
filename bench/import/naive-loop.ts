import { closeSync, fdatasyncSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { insertStarts, startsLayout } from "../../main/finding/index/starts/word-starts.ts";
import { insertWords, wordsLayout } from "../../main/finding/index/word-index.ts";
import { time } from "../row.ts";
import type { ContentBytes } from "./archive-content.ts";

/**
 * The loop that anybody would write first, one file after the other: each original, text and reading, and the history
 * that the import made, written, its bytes and its name made durable as the archive's are, and for each text the rows that
 * Lectern gives FTS5 inserted into tables of the same layouts, all in one transaction. Bytes and rows are given to it as
 * they are: it reads no page, finds no words and makes no sums, and it keeps no records and no numbers of words. Answers
 * with its milliseconds, those of having what it writes left out.
 */
export async function importNaively(folder: string, content: Iterable<readonly ContentBytes[]>): Promise<number> {
  mkdirSync(folder);
  const database = new DatabaseSync(path.join(folder, "words.sqlite"));
  database.exec(`${wordsLayout} ${startsLayout} BEGIN`);
  const insert = { words: database.prepare(insertWords), starts: database.prepare(insertStarts) };
  let row = 0;
  const write = ({ label, bytes, rows }: ContentBytes): void => {
    const file = path.join(folder, label);
    mkdirSync(path.dirname(file), { recursive: true });
    writeDurably(file, bytes);
    if (!rows) return;
    row += 1;
    insert.words.run(row, ...rows.words);
    insert.starts.run(row, rows.starts);
  };
  let spent = 0;
  for (const files of content) spent += await time(() => files.forEach(write));
  spent += await time(() => database.exec("COMMIT"));
  database.close();
  return spent;
}

function writeDurably(file: string, bytes: Buffer): void {
  const handle = openSync(file, "wx");
  writeSync(handle, bytes);
  fdatasyncSync(handle);
  closeSync(handle);
  if (process.platform === "win32") return;
  const above = openSync(path.dirname(file), "r");
  fsyncSync(above);
  closeSync(above);
}
