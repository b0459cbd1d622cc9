import type { Block, Paragraph } from "../../../shared/reading/page.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { SentEntry } from "./messages.ts";
import { stampOf, withoutText } from "./stamp.ts";

export type GatheredEntry = { readonly entry: SentEntry; readonly isUnread: boolean };

type Gathering = {
  readonly row: number;
  readonly changed: string;
  readonly blocks: (id: string) => Promise<readonly Block[]>;
  readonly freshBlocks?: ((id: string) => Uint8Array | undefined) | undefined;
};

/** A transcript as the index takes it in. A text that cannot be read is left out: verifying the archive names it. */
export async function gatherEntry(
  transcript: Transcript,
  { row, changed, blocks, freshBlocks }: Gathering,
): Promise<GatheredEntry> {
  const stamp = stampOf(transcript);
  const { id, title, summary = "", language = "" } = transcript;
  const head = { row, transcript: id, changed, title, summary, language };
  try {
    return { entry: { ...head, stamp, blocks: freshBlocks?.(id) ?? asBytes(await blocks(id)) }, isUnread: false };
  } catch {
    return { entry: { ...head, stamp: withoutText(stamp), blocks: asBytes([]) }, isUnread: true };
  }
}

function asBytes(blocks: readonly Block[]): Uint8Array {
  return Buffer.from(JSON.stringify(blocks));
}

/** The paragraphs of a page, in their order: what is indexed and what is marked. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
}
