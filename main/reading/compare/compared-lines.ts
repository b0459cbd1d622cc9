import type { Block } from "../../../shared/reading/page.ts";

/** A page as it is compared: a paragraph a line, each turn's first one led by its label. */
export function comparedLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (!("paragraphs" in block)) return [];
    const texts = block.paragraphs.map(({ text }) => text);
    return block.kind === "turn" ? [`${block.label}: ${texts[0] ?? ""}`, ...texts.slice(1)] : texts;
  });
}
