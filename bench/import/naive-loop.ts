import { closeSync, fdatasyncSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { insertWords, wordsLayout } from "../../main/finding/index/word-index.ts";
import { time } from "../row.ts";
import type { ContentBytes } from "./archive-content.ts";

/**
 * The loop that anybody would write first, one file after the other: each original, text and reading written, its bytes
 * and its name made durable as the archive's are, and for each text the row that Lectern gives FTS5 inserted into a table
 * of the same layout, all in one transaction. Bytes and rows are given to it as they are: it reads no page, finds no words
 * and makes no sums, and it keeps no numbers of words, no records and no history. Answers with its milliseconds, those of
 * having what it writes left out.
 */
export async function importNaively(folder: string, content: Iterable<readonly ContentBytes[]>): Promise<number> {
  mkdirSync(folder);
  const database = new DatabaseSync(path.join(folder, "words.sqlite"));
  database.exec(`${wordsLayout} BEGIN`);
  const insert = database.prepare(insertWords);
  let rows = 0;
  const write = ({ label, bytes, row }: ContentBytes): void => {
    const file = path.join(folder, label);
    mkdirSync(path.dirname(file), { recursive: true });
    writeDurably(file, bytes);
    if (!row) return;
    rows += 1;
    insert.run(rows, ...row);
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
