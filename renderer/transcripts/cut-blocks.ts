import type { Block } from "../../shared/reading/page.ts";

const hasParagraphs = (block: Block) => "paragraphs" in block;

/** The first `limit` paragraphs of a page, its last block cut where it must be; the same blocks when all fit. */
export function cutBlocks(blocks: readonly Block[], limit: number): readonly Block[] {
  if (countParagraphs(blocks) <= limit) return blocks;
  let room = limit;
  const cut: Block[] = [];
  for (const block of blocks) {
    if (room <= 0) return cut;
    if (!hasParagraphs(block)) {
      cut.push(block);
      continue;
    }
    const fits = block.paragraphs.length <= room;
    cut.push(fits ? block : { ...block, paragraphs: block.paragraphs.slice(0, room) });
    room -= block.paragraphs.length;
  }
  return cut;
}

export function countParagraphs(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (hasParagraphs(block) ? block.paragraphs.length : 0), 0);
}
