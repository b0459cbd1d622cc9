import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";

/** A file of an archive: its path in the folder, and its bytes. */
export type ContentBytes = { readonly label: string; readonly bytes: Buffer };

/** What an import put into the folder of an archive, with the text of each transcript. */
export function contentOf(archiveFolder: string): readonly ContentBytes[] {
  return ["originals", "texts", "readings"].flatMap((kind) =>
    readdirSync(path.join(archiveFolder, kind), { recursive: true, withFileTypes: true }).flatMap((entry) => {
      if (!entry.isFile()) return [];
      const file = path.join(entry.parentPath, entry.name);
      return { label: path.relative(archiveFolder, file), bytes: readFileSync(file) };
    }),
  );
}

/**
 * The loop that anybody would write first: each file written, its bytes and its name made durable as the archive's are,
 * and each text put into an index of words. One after the other.
 */
export function importNaively(folder: string, content: readonly ContentBytes[]): void {
  mkdirSync(folder);
  const database = new DatabaseSync(path.join(folder, "words.sqlite"));
  database.exec("CREATE VIRTUAL TABLE page USING fts5(text, content='', contentless_delete=1); BEGIN");
  const insert = database.prepare("INSERT INTO page(text) VALUES (?)");
  for (const { label, bytes } of content) {
    const file = path.join(folder, label);
    mkdirSync(path.dirname(file), { recursive: true });
    writeDurably(file, bytes);
    if (label.startsWith("texts")) insert.run(bytes.toString("utf8"));
  }
  database.exec("COMMIT");
  database.close();
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
