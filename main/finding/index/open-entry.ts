import type { Block } from "../../../shared/reading/page.ts";
import type { BlockStart, Entry, SentEntry } from "./messages.ts";

/** What was sent, with its text taken apart. */
export function openEntry({ blocks, ...head }: SentEntry): Entry {
  return { ...head, ...bodyOf(parseBlocks(blocks)) };
}

function parseBlocks({ buffer, byteOffset, byteLength }: Uint8Array): readonly Block[] {
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString("utf8"));
}

function bodyOf(blocks: readonly Block[]): Pick<Entry, "paragraphs" | "turns"> {
  const paragraphs: string[] = [];
  const turns: BlockStart[] = [];
  for (const block of blocks) {
    if (!("paragraphs" in block) || block.paragraphs.length === 0) continue;
    turns.push({ at: paragraphs.length, ...(block.kind === "turn" ? { n: block.n, label: block.label } : {}) });
    for (const { text } of block.paragraphs) paragraphs.push(text);
  }
  return { paragraphs, turns };
}
