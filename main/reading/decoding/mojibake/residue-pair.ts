import { byteTable, lost } from "./byte-table.ts";

/** By UTF-16 unit, a bit for each encoding in which it is the first byte of a character in UTF-8, or a later one. */
export type PairMasks = { readonly first: Uint8Array; readonly later: Uint8Array };

/** Masks of up to eight encodings, so that sound text is known in one look at each character. */
export function pairMasks(codecs: readonly string[]): PairMasks {
  const first = new Uint8Array(0x1_0000);
  const later = new Uint8Array(0x1_0000);
  for (const [i, codec] of codecs.entries()) {
    for (const [unit, byte] of byteTable(codec).entries()) {
      if (byte >= 0xc2 && byte <= 0xf4) first[unit] = (first[unit] ?? 0) | (1 << i);
      if ((byte >= 0x80 && byte <= 0xbf) || unit === lost) later[unit] = (later[unit] ?? 0) | (1 << i);
    }
  }
  return { first, later };
}

/** Where the first character beyond ASCII stands and the first two that may be residue; the text's length for none. */
export function findPair(text: string, { first, later }: PairMasks) {
  let beyondAscii = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    if (beyondAscii === text.length) beyondAscii = i;
    if (((first[unit] ?? 0) & (later[text.charCodeAt(i + 1)] ?? 0)) !== 0) return { beyondAscii, pair: i };
  }
  return { beyondAscii, pair: text.length };
}
