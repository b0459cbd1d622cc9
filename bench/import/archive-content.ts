import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { contentFile, contentFileOf } from "../../main/archive/stores/content-files.ts";
import { readingBody } from "../../main/archive/stores/reading-store.ts";
import { wordsOfEntry } from "../../main/finding/index/entry-words.ts";
import { paragraphsOf } from "../../main/finding/index/gather-entry.ts";
import { buildBlocks } from "../../main/reading/build-blocks.ts";
import { readingSchema } from "../../shared/reading/reading.ts";

/** What FTS5 is given of a transcript: body, title, summary, language, each as the index gives it. */
export type WordsRow = readonly [body: string, title: string, summary: string, language: string];

/** A file of an archive: its path in the folder and its bytes; of a text also the row of its words. */
export type ContentBytes = { readonly label: string; readonly bytes: Buffer; readonly row?: WordsRow };

/** So many files are held at once: 100,000 transcripts would be gigabytes. */
const batch = 1_000;

/** What an import put into the folder of an archive, and what FTS5 was given of it, in batches. */
export function* contentOf(archiveFolder: string): Generator<readonly ContentBytes[]> {
  const labels = ["originals", "texts", "readings"].flatMap((kind) =>
    readdirSync(path.join(archiveFolder, kind), { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [path.relative(archiveFolder, path.join(entry.parentPath, entry.name))] : [],
    ),
  );
  for (let from = 0; from < labels.length; from += batch) {
    yield labels.slice(from, from + batch).map((label) => {
      const bytes = readFileSync(path.join(archiveFolder, label));
      const file = contentFileOf(label.replaceAll(path.sep, "/"));
      return file?.kind === "texts" ? { label, bytes, row: rowOf(archiveFolder, file.sum, bytes) } : { label, bytes };
    });
  }
}

function rowOf(archiveFolder: string, sum: string, text: Buffer): WordsRow {
  const stored = readFileSync(path.join(archiveFolder, contentFile("readings", sum).label));
  const reading = readingSchema.parse(JSON.parse(readingBody(sum, stored) ?? ""));
  const { columns } = wordsOfEntry({
    title: reading.title?.value ?? "",
    summary: reading.summary?.value ?? "",
    language: reading.language?.value ?? "",
    paragraphs: paragraphsOf(buildBlocks(text.toString("utf8"), reading)).map((paragraph) => paragraph.text),
  });
  return [columns.body, columns.title, columns.summary, columns.language];
}
