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
  const { id, title, summary = "", language = "" } = transcript;
  const head = { row, transcript: id, changed, title, summary, language };
  try {
    return { entry: { ...head, stamp, ...bodyOf(await blocks(id)) }, isUnread: false };
  } catch {
    return { entry: { ...head, stamp: withoutText(stamp), paragraphs: [], turns: [] }, isUnread: true };
  }
}

function bodyOf(blocks: readonly Block[]): Pick<Entry, "paragraphs" | "turns"> {
  const paragraphs: string[] = [];
  const turns: Entry["turns"] = [];
  for (const block of blocks) {
    if (!("paragraphs" in block) || block.paragraphs.length === 0) continue;
    turns.push({ at: paragraphs.length, ...(block.kind === "turn" ? { n: block.n, label: block.label } : {}) });
    for (const { text } of block.paragraphs) paragraphs.push(text);
  }
  return { paragraphs, turns };
}

/** The paragraphs of a page, in their order: what is indexed and what is marked. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
}
