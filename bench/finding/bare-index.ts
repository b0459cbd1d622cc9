import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import type { MadeArchive } from "../../main/finding/testing/made-archive.ts";

/** The peer: FTS5 as it comes, with the texts in it, asked in the same process. */
export type BareIndex = {
  /** The first page by date with the stretch around the first hit, as the list shows it. */
  readonly firstPage: (match: string) => readonly unknown[];
  /** The same rows and order, ids alone. */
  readonly firstIds: (match: string) => readonly unknown[];
  readonly close: () => void;
};

const pageLength = 100;

export function makeBareIndex(archive: MadeArchive, folder: string): BareIndex {
  const database = new DatabaseSync(path.join(folder, "bare.sqlite"));
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE transcript (row INTEGER PRIMARY KEY, id TEXT, date TEXT);
    CREATE VIRTUAL TABLE words USING fts5(title, summary, body, tokenize='unicode61 remove_diacritics 2');
    BEGIN;
  `);
  const transcript = database.prepare("INSERT INTO transcript VALUES (?, ?, ?)");
  const words = database.prepare("INSERT INTO words (rowid, title, summary, body) VALUES (?, ?, ?, ?)");
  let row = 0;
  for (const { id, title, summary, date } of archive.tables.transcripts.values()) {
    row++;
    transcript.run(row, id, date ?? null);
    words.run(row, title, summary ?? "", (archive.texts.get(id) ?? []).join("\n"));
  }
  database.exec("COMMIT");
  const rest = `FROM words JOIN transcript ON row = words.rowid WHERE words MATCH ?
                ORDER BY date DESC, id DESC LIMIT ${pageLength}`;
  const ids = database.prepare(`SELECT id ${rest}`);
  const page = database.prepare(
    `SELECT id, highlight(words, 0, '[', ']'), snippet(words, 2, '[', ']', '…', 32) FROM words, (SELECT row, id, date ${rest}) AS shown
     WHERE words MATCH ? AND words.rowid = shown.row ORDER BY date DESC, id DESC`,
  );
  return {
    firstPage: (match) => page.all(match, match),
    firstIds: (match) => ids.all(match),
    close: () => database.close(),
  };
}
