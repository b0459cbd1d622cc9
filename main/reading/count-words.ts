import type { Block } from "../../shared/reading/page.ts";

/** Words of the text proper. */
export function countWords(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks) {
    if (!("paragraphs" in block)) continue;
    for (const paragraph of block.paragraphs) words += paragraph.text.split(/\s+/u).filter(Boolean).length;
  }
  return words;
}
