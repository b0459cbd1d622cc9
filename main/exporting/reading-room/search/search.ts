import { beginningOfKeys, keyOf } from "./keys.ts";
import type { SearchWord } from "./parse-search.ts";
import { readPostings } from "./postings.ts";
import { type Found, findBeginning, findKeys, type WordBlocks } from "./word-blocks.ts";

export type SearchGround = {
  readonly count: number;
  readonly languages: readonly string[];
  /** Words of each transcript, in fifties. */
  readonly lengths: readonly number[];
  readonly blocks: WordBlocks;
};

export type SearchResult = {
  /** By transcript: how much it is about the words; 0 is not found. */
  readonly scores: Float32Array;
  readonly isCut: boolean;
};

/** What a level counts for, as often as it stands for; the last two have the word in their heads. */
const weights = [1, 1.6, 2.4, 3.2];

/** Transcripts that have all words and none that is unwanted. Without any wanted word, all others score alike. */
export async function search(ground: SearchGround, words: readonly SearchWord[]): Promise<SearchResult> {
  const found = await Promise.all(words.map((word) => findWord(ground, word)));
  const wanted = found.filter((_, n) => words[n]?.isUnwanted === false).map((one) => scoresOf(ground, one));
  const scores = new Float32Array(ground.count).fill(wanted.length === 0 ? 1 : 0);
  for (let at = 0; at < scores.length && wanted.length > 0; at++) {
    const each = wanted.map((score) => Number(score[at]));
    if (each.every((score) => score > 0)) scores[at] = each.reduce((sum, score) => sum + score);
  }
  const unwanted = found.filter((_, n) => words[n]?.isUnwanted === true).flatMap(({ postings }) => postings);
  for (const packed of unwanted) readPostings(packed, (at) => scores.fill(0, at, at + 1));
  return { scores, isCut: found.some(({ isCut }) => isCut) };
}

async function findWord({ languages, blocks }: SearchGround, { word, begins }: SearchWord): Promise<Found> {
  const keys = new Set(languages.map((language) => keyOf(language, word)));
  const exact = await findKeys(blocks, [...keys]);
  if (!begins) return exact;
  const beginning = await findBeginning(blocks, beginningOfKeys(word));
  return { postings: [...exact.postings, ...beginning.postings], isCut: beginning.isCut };
}

/** Rare words say more than common ones, and a short text that has one is more about it than a long one. */
function scoresOf({ count, lengths }: SearchGround, found: Found): Float32Array {
  const scores = new Float32Array(count);
  for (const packed of found.postings) {
    readPostings(packed, (at, level) => {
      scores[at] = Math.max(Number(scores[at]), weights[level] ?? 1);
    });
  }
  const having = scores.reduce((sum, score) => (score > 0 ? sum + 1 : sum), 0);
  const rarity = Math.log(1 + count / Math.max(having, 1));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(count, 1);
  return scores.map((score, at) => (score * rarity) / (0.75 + (0.25 * (lengths[at] ?? 0)) / Math.max(usual, 1)));
}
