import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentFile, contentFileOf } from "../../main/archive/stores/content-files.ts";
import { readingBody } from "../../main/archive/stores/reading-store.ts";
import { wordsOfEntry } from "../../main/finding/index/entry-words.ts";
import { paragraphsOf } from "../../main/finding/index/gather-entry.ts";
import { startsOf } from "../../main/finding/index/starts/word-starts.ts";
import { buildBlocks } from "../../main/reading/build-blocks.ts";
import { readingSchema } from "../../shared/reading/reading.ts";

/** What FTS5 is given of a transcript, as the index gives it: the rows of both of its tables, words and their beginnings. */
export type IndexRows = {
  readonly words: readonly [body: string, title: string, summary: string, language: string];
  readonly starts: string;
};

/** A file of an archive: its path in the folder and its bytes; of a text also what FTS5 is given of it. */
export type ContentBytes = { readonly label: string; readonly bytes: Buffer; readonly rows?: IndexRows };

/** What an import makes durable: all that it writes but what lies in `cache/`. */
const folders = ["originals", "texts", "readings", "history"];

/** So many files are held at once: 100,000 transcripts would be gigabytes. */
const batch = 1_000;

/** What an import put into the folder of an archive, and what FTS5 was given of it, in batches. */
export function* contentOf(archiveFolder: string): Generator<readonly ContentBytes[]> {
  const labels = folders.flatMap((kind) =>
    readdirSync(path.join(archiveFolder, kind), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [path.relative(archiveFolder, path.join(entry.parentPath, entry.name))] : [],
    ),
  );
  for (let from = 0; from < labels.length; from += batch) {
    yield labels.slice(from, from + batch).map((label) => {
      const bytes = readFileSync(path.join(archiveFolder, label));
      const file = contentFileOf(label.replaceAll(path.sep, "/"));
      return file?.kind === "texts" ? { label, bytes, rows: rowsOf(archiveFolder, file.sum, bytes) } : { label, bytes };
    });
  }
}

function rowsOf(archiveFolder: string, sum: string, text: Buffer): IndexRows {
  const stored = readFileSync(path.join(archiveFolder, contentFile("readings", sum).label));
  const reading = readingSchema.parse(JSON.parse(readingBody(sum, stored) ?? ""));
  const { columns, head, paragraphs } = wordsOfEntry({
    title: reading.title?.value ?? "",
    summary: reading.summary?.value ?? "",
    language: reading.language?.value ?? "",
    paragraphs: paragraphsOf(buildBlocks(text.toString("utf8"), reading)).map((paragraph) => paragraph.text),
  });
  return {
    words: [columns.body, columns.title, columns.summary, columns.language],
    starts: [...startsOf([...head, ...paragraphs])].join(" "),
  };
}
