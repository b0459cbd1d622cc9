import type { Block } from "../../shared/reading/page.ts";
import type { Reading } from "../../shared/reading/reading.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { buildBlocks } from "../reading/build-blocks.ts";
import type { ExportSource } from "./export-source.ts";

/** All that a format may want of one transcript. */
export type ExportDocument = {
  readonly record: Transcript;
  /** The decoded page, whole. */
  readonly text: string;
  readonly reading: Reading;
  /** The text proper. */
  readonly blocks: readonly Block[];
  /** The file as received, where its bytes are not the text in UTF-8 and a format asked for it. */
  readonly original?: Uint8Array;
};

/** Load one transcript. Rejects with `archive-damaged` when a file of it is missing or differs from its name. */
export async function gatherDocument(
  source: ExportSource,
  record: Transcript,
  wants: { readonly blocks: boolean; readonly original: boolean },
): Promise<ExportDocument> {
  // Both are named by their SHA-256: the same name is the same bytes.
  const isOriginalApart = wants.original && record.original !== record.text;
  const [text, reading, original] = await Promise.all([
    source.text(record.text),
    source.reading(record.text),
    isOriginalApart ? source.original(record.original) : undefined,
  ]);
  const blocks = wants.blocks ? buildBlocks(text, reading) : [];
  return { record, text, reading, blocks, ...(original ? { original } : {}) };
}
