/** Where a block begins: before which paragraph (from 0), the turn's number and that of its label; both 0 for what is no turn. */
export type TurnStart = { readonly at: number; readonly n: number; readonly label: number };

/** Codes that are no word; words have the numbers from `firstWord` on. */
export const paragraphBreak = 0;
export const turnBreak = 1;
export const firstWord = 2;

/**
 * A text as the numbers of its words in their order, with the places where paragraphs and turns begin: LEB128. A turn is
 * `turnBreak`, its number and that of its label.
 */
export function writePage(paragraphs: readonly (readonly number[])[], turns: readonly TurnStart[]): Uint8Array {
  const numbers = paragraphs.reduce((sum, words) => sum + words.length + 1, turns.length * 3);
  const bytes = new Uint8Array(numbers * longestNumber);
  let end = 0;
  let turn = 0;
  for (const [n, words] of paragraphs.entries()) {
    if (n > 0) end = put(bytes, end, paragraphBreak);
    for (; turns[turn]?.at === n; turn++) {
      end = put(bytes, end, turnBreak);
      end = put(bytes, end, turns[turn]?.n ?? 0);
      end = put(bytes, end, turns[turn]?.label ?? 0);
    }
    for (const word of words) end = put(bytes, end, word);
  }
  return bytes.slice(0, end);
}

/** In bytes: 32 bits. */
const longestNumber = 5;

/** Answers with where the next one stands. */
function put(bytes: Uint8Array, at: number, value: number): number {
  let end = at;
  let rest = value;
  while (rest > 0x7f) {
    bytes[end++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[end++] = rest;
  return end;
}
