import type { Block, Paragraph } from "../../../shared/reading/page.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import type { Entry } from "./messages.ts";
import { stampOf, withoutText } from "./stamp.ts";

export type GatheredEntry = { readonly entry: Entry; readonly isUnread: boolean };

type Gathering = {
  readonly row: number;
  readonly changed: string;
  readonly blocks: (id: string) => Promise<readonly Block[]>;
};

/** A transcript as the index takes it in. A text that cannot be read is left out: verifying the archive names it. */
export async function gatherEntry(transcript: Transcript, { row, changed, blocks }: Gathering): Promise<GatheredEntry> {
  const stamp = stampOf(transcript);
  const { id, title, summary = "" } = transcript;
  const head = { row, transcript: id, changed, title, summary };
  try {
    const paragraphs = paragraphsOf(await blocks(id)).map(({ text }) => text);
    return { entry: { ...head, stamp, paragraphs }, isUnread: false };
  } catch {
    return { entry: { ...head, stamp: withoutText(stamp), paragraphs: [] }, isUnread: true };
  }
}

/** The paragraphs of a page, in their order: what is indexed and what is marked. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
}
