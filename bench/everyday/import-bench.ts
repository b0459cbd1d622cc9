import { closeSync, fdatasyncSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { writeTranscripts } from "../generate/transcripts.ts";
import { type Row, time } from "../row.ts";
import { importAll, type Workbench } from "./workbench.ts";

/**
 * Import `size` generated files, from reading to the index, against inserting the same text into FTS5, and against a
 * naive loop that also writes the files an archive keeps (original, text, reading) with one fdatasync each.
 */
export async function benchImport(size: number, { folder, service }: Workbench): Promise<Row[]> {
  const drop = path.join(folder, "drop");
  writeTranscripts(drop, size);
  const texts = filesBelow(drop).map((file) => readFileSync(file, "utf8"));
  const ours = await time(() => importAll(service, drop));
  const insert = await time(() => insertAll(path.join(folder, "peer.sqlite"), texts));
  const write = await time(() => writeAll(path.join(folder, "peer"), texts));
  return [
    { what: "import", size, ours, peer: insert, peerName: "FTS5 insert of the same text", limit: 35 },
    { what: "import", size, ours, peer: insert + write, peerName: "the same, and three synced files each", limit: 6 },
  ];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function insertAll(file: string, texts: readonly string[]): void {
  const database = new DatabaseSync(file);
  database.exec("CREATE VIRTUAL TABLE page USING fts5(text, content='', contentless_delete=1)");
  database.exec("BEGIN");
  const insert = database.prepare("INSERT INTO page(rowid, text) VALUES (?, ?)");
  for (const [row, text] of texts.entries()) insert.run(row + 1, text);
  database.exec("COMMIT");
  database.close();
}

function writeAll(folder: string, texts: readonly string[]): void {
  mkdirSync(folder);
  for (const [number, text] of texts.entries()) {
    for (const kind of ["original", "text", "reading"]) {
      const file = openSync(path.join(folder, `${number}.${kind}`), "wx");
      writeSync(file, text);
      fdatasyncSync(file);
      closeSync(file);
    }
  }
}
