import { readFileSync } from "node:fs";
import { z } from "zod";
import { LecternError } from "../../shared/contract/error.ts";
import { heard } from "../../shared/language/say.ts";
import type { Block } from "../../shared/reading/page.ts";
import { readingSchema } from "../../shared/reading/reading.ts";
import { buildBlocks } from "./build-blocks.ts";
import { readFileAt } from "./read-file.ts";
import type { ReadHow } from "./read-how.ts";

/** Where a page stands: a file as it was received, or a text of an archive with the file of its reading. Absolute paths. */
export type PageSource = { readonly file: string; readonly how: ReadHow } | StoredPage;

export type StoredPage = { readonly text: string; readonly reading: string };

type Opened = { readonly text: string; readonly blocks: readonly Block[] };

const readingFile = z.object({ reading: readingSchema });

/** The page and its text proper. Rejects (`unreadable`, or as the system does) when it cannot be had. */
export async function openSource(source: PageSource): Promise<Opened> {
  if ("text" in source) return openStored(source);
  const received = await readFileAt(source.file, source.how);
  if (!received.ok) throw new LecternError("unreadable", heard(received.reason));
  return { text: received.text, blocks: buildBlocks(received.text, received.reading) };
}

function openStored(stored: StoredPage): Opened {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(readFileSync(stored.text));
  const { reading } = readingFile.parse(JSON.parse(readFileSync(stored.reading, "utf8")));
  return { text, blocks: buildBlocks(text, reading) };
}
