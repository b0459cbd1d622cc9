import { wordSigns } from "./word-sign.ts";

const nothing = 0x811c9dc5;

/** Hashes of three words in a row, 32 bits each, in the order of the text. Numbers are no words: they may be times. */
export function shinglesOf(text: string): number[] {
  const signs = wordSigns();
  const shingles: number[] = [];
  let before = 0;
  let last = 0;
  let words = 0;
  let hash = nothing;

  const endWord = () => {
    words += 1;
    if (words > 2) shingles.push(hashShingle(before, last, hash));
    before = last;
    last = hash;
    hash = nothing;
  };

  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const sign = unit >= 0x30 && unit <= 0x39 ? 0 : (signs[unit] ?? 0);
    if (sign !== 1 && hash !== nothing) endWord();
    // FNV-1a
    if (sign !== 0) hash = Math.imul(hash ^ unit, 0x01000193);
    if (sign === 2) endWord();
  }
  if (hash !== nothing) endWord();
  return shingles;
}

/** Spread over all 32 bits, whatever the words' own hashes are (MurmurHash3's last mix). */
function hashShingle(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ Math.imul(third, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
