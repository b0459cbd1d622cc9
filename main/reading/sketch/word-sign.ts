/** What a UTF-16 unit is to words: 0 stands between them, 1 is part of one, 2 is one by itself. */
export type WordSigns = Uint8Array;

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Scripts that put no space between words: each of their signs counts as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let known: WordSigns | undefined;

/** The table for all units: made once, so that a text is gone through without a pattern. */
export function wordSigns(): WordSigns {
  known ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => signOf(unit));
  return known;
}

function signOf(unit: number): number {
  // Halves of what lies beyond the first 65,536: rare letters, and pictures, which then count as words.
  if (unit >= 0xd800 && unit <= 0xdfff) return 1;
  const sign = String.fromCharCode(unit);
  return unspaced.test(sign) ? 2 : Number(inWord.test(sign));
}
