import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { CopiesReport } from "../../../shared/contract/copies.ts";
import { asDiskError, hasErrorCode } from "../../archive/disk/disk-error.ts";
import type { ExportDocument } from "../export-document.ts";
import type { ExportSource } from "../export-source.ts";
import { safeName } from "../folder/safe-name.ts";
import { createTranscriptNames } from "../folder/transcript-name.ts";
import { createLoader } from "../load-document.ts";
import { markdownPage } from "../markdown/page.ts";
import { createPace } from "../pace.ts";

export type Copies = CopiesReport & { readonly paths: readonly string[] };

/** Leaves room for a number. */
const longestName = 120;

/**
 * Write what each transcript came as into `folder`, byte for byte, under the name that it came under; in the place of one that has withheld
 * words, a reading copy without them. Nothing that is there is written over. Rejects with `disk`.
 */
export async function writeCopies(source: ExportSource, ids: readonly string[], folder: string): Promise<Copies> {
  const load = createLoader(source, {});
  const pace = createPace();
  const pageName = createTranscriptNames("md");
  const written = new Map<string, string>();
  const count = { readingCopies: 0, held: 0 };
  for (const id of ids) {
    const document = await load(id, { blocks: true, original: true });
    if ("reason" in document) {
      count.held += 1;
      continue;
    }
    const { record, isRedacted } = document;
    const key = isRedacted ? id : record.original;
    if (written.has(key)) continue;
    if (isRedacted) count.readingCopies += 1;
    const bytes = isRedacted ? await markdownPage(document, source.tables, pace) : originalOf(document);
    const name = isRedacted ? pageName(record) : safeName(record.source.file, longestName);
    written.set(key, await writeBeside(folder, name, bytes));
  }
  return { paths: [...written.values()], files: written.size, ...count };
}

/** A text that came as UTF-8 is its own original. */
const originalOf = ({ original, text }: ExportDocument): Uint8Array => original ?? new TextEncoder().encode(text);

/** Under this name, or the first free one after it: `speech.txt`, `speech (2).txt`. */
async function writeBeside(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, number === 1 ? name : `${stem} (${number})${ext}`);
    try {
      await writeFile(file, bytes, { flag: "wx" });
      return file;
    } catch (error) {
      if (hasErrorCode(error, "EEXIST")) continue;
      throw asDiskError(error, "write the copy of a file");
    }
  }
}
