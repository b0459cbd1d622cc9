import type { Block } from "../../shared/reading/page.ts";

/** The number of the last paragraph of a page; 0 where it has none. */
export function lastParagraph(blocks: readonly Block[]): number {
  return blocks.reduce((last, block) => ("paragraphs" in block ? (block.paragraphs.at(-1)?.n ?? last) : last), 0);
}
