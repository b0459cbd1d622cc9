import { wordSigns } from "./word-sign.ts";

/** Hashes of three words in a row, 32 bits each, in the order of the text. Numbers are no words: they may be times. */
export function shinglesOf(text: string): number[] {
  const words = hashWords(text);
  const shingles: number[] = [];
  for (let n = 2; n < words.length; n += 1) {
    shingles.push(hashShingle(words[n - 2] ?? 0, words[n - 1] ?? 0, words[n] ?? 0));
  }
  return shingles;
}

const nothing = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** FNV-1a of each word. */
function hashWords(text: string): number[] {
  const signs = wordSigns();
  const hashes: number[] = [];
  let hash = nothing;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const sign = unit >= 0x30 && unit <= 0x39 ? 0 : (signs[unit] ?? 0);
    if (sign === 1) {
      hash = Math.imul(hash ^ unit, prime);
      continue;
    }
    if (hash !== nothing) hashes.push(hash);
    hash = nothing;
    if (sign === 2) hashes.push(Math.imul(nothing ^ unit, prime));
  }
  if (hash !== nothing) hashes.push(hash);
  return hashes;
}

/** Spread over all 32 bits, whatever the words' own hashes are (MurmurHash3's last mix). */
function hashShingle(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ Math.imul(third, 0xc2b2ae3d);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
