import type { Block } from "../../shared/reading/page.ts";

/** Words of the text proper: what stands between spaces. */
export function countWords(blocks: readonly Block[]): number {
  let words = 0;
  for (const block of blocks) {
    if (!("paragraphs" in block)) continue;
    for (const { text } of block.paragraphs) words += countIn(text);
  }
  return words;
}

/** Counted without making them: a page may be a megabyte long. */
function countIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const space = code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code === 0xa0 || code === 0x3000;
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}
