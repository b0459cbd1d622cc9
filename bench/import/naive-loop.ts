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
import { time } from "../row.ts";

/** A file of an archive: its path in the folder, and its bytes. */
export type ContentBytes = { readonly label: string; readonly bytes: Buffer };

/** So many files are held at once: 100,000 transcripts would be gigabytes. */
const batch = 1_000;

/** What an import put into the folder of an archive, with the text of each transcript, in batches. */
export function* contentOf(archiveFolder: string): Generator<readonly ContentBytes[]> {
  const files = ["originals", "texts", "readings"].flatMap((kind) =>
    readdirSync(path.join(archiveFolder, kind), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [path.join(entry.parentPath, entry.name)] : [],
    ),
  );
  for (let from = 0; from < files.length; from += batch) {
    yield files
      .slice(from, from + batch)
      .map((file) => ({ label: path.relative(archiveFolder, file), bytes: readFileSync(file) }));
  }
}

/**
 * The loop that anybody would write first: each file written, its bytes and its name made durable as the archive's are,
 * and each text put into an index of words. One after the other. Answers with its milliseconds, those of reading what
 * it writes left out.
 */
export async function importNaively(folder: string, content: Iterable<readonly ContentBytes[]>): Promise<number> {
  mkdirSync(folder);
  const database = new DatabaseSync(path.join(folder, "words.sqlite"));
  database.exec("CREATE VIRTUAL TABLE page USING fts5(text, content='', contentless_delete=1); BEGIN");
  const insert = database.prepare("INSERT INTO page(text) VALUES (?)");
  const write = ({ label, bytes }: ContentBytes): void => {
    const file = path.join(folder, label);
    mkdirSync(path.dirname(file), { recursive: true });
    writeDurably(file, bytes);
    if (label.startsWith("texts")) insert.run(bytes.toString("utf8"));
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
