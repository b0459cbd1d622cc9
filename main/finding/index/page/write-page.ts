import { deflateRawSync } from "node:zlib";

/** Where a block begins: before which paragraph (from 0), the turn's number and voice; a block that is no turn has neither. */
export type TurnStart = { readonly at: number; readonly n?: number | undefined; readonly voice?: number | undefined };

/** Codes that are no word; words have the numbers from `firstWord` on. */
export const paragraphBreak = 0;
export const turnBreak = 1;
export const firstWord = 2;

/** The words are nearly as many bits as they can be; a higher level takes thrice the time for a hundredth of the size. */
const level = 1;

/**
 * A text as the numbers of its words in their order, with the places where paragraphs and turns begin: LEB128, packed
 * by deflate. A turn is `turnBreak`, its number and its voice plus one, or two zeros.
 */
export function writePage(paragraphs: readonly (readonly number[])[], turns: readonly TurnStart[]): Uint8Array {
  const bytes: number[] = [];
  let turn = 0;
  for (const [n, words] of paragraphs.entries()) {
    if (n > 0) put(bytes, paragraphBreak);
    for (; turns[turn]?.at === n; turn++) {
      const { n: number = 0, voice } = turns[turn] ?? {};
      put(bytes, turnBreak);
      put(bytes, number);
      put(bytes, voice === undefined ? 0 : voice + 1);
    }
    for (const word of words) put(bytes, word);
  }
  return deflateRawSync(Uint8Array.from(bytes), { level });
}

function put(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}
