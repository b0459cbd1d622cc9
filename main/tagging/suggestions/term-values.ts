import { rarityOf } from "../../finding/words/word-worth.ts";

/** A stem as a number of 20 bits: the memory that words take is bounded, and two that share a number are rare. */
export const termNumbers = 1 << 20;

export function termNumber(stem: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let i = 0; i < stem.length; i += 1) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01_00_01_93);
  return (hash ^ (hash >>> 20)) & (termNumbers - 1);
}

/** What words are worth, by in how many of the texts that were read they stand. What was read once stays counted. */
export type TermValues = {
  readonly count: (terms: Iterable<number>) => void;
  /** Never below 1. */
  readonly valueOf: (term: number) => number;
};

export function createTermValues(): TermValues {
  const texts = new Uint32Array(termNumbers);
  let read = 0;
  return {
    count: (terms) => {
      read += 1;
      for (const term of terms) texts[term] = (texts[term] ?? 0) + 1;
    },
    valueOf: (term) => rarityOf(read, texts[term] ?? 0) + 1,
  };
}
