import { atOnce, type Slices } from "../../runtime/slices.ts";
import { nominatives } from "./inflections.ts";
import { isArticle, isParticle, isPatronymicKey } from "./name-words.ts";
import type { PersonLookup } from "./person-index.ts";
import { wordKeys } from "./word-key.ts";

/** A word of a run that may belong to a name. */
export type NameToken = {
  readonly text: string;
  /** UTF-16 units in the run. */
  readonly start: number;
  readonly end: number;
  /** `word` of somebody's name · `skipped`: printed by some and not by others (an article, a patronymic, an initial) */
  readonly kind: "word" | "particle" | "skipped" | "other";
  /** Of words of somebody's name, in the nominative too where the word is inflected. */
  readonly keys: readonly string[];
  /** Nothing but a space stands between it and the token before: the two may be one name. */
  readonly follows: boolean;
};

/** A capitalised word, as long as names are, and the article that is written with it. */
const capitalised = /(?<![\p{L}\p{M}])(?:(?:al|el)[-‑])?\p{Lu}[\p{L}\p{M}’'ʹ‑-]{0,59}/gu;

/** Capitalised words in a slice. */
const sliceLength = 256;

/** The capitalised words of a run, and the particles and articles between them. */
export function nameTokens(run: string, index: PersonLookup): readonly NameToken[] {
  return atOnce(readTokens(run, index));
}

/** The same in slices: one run may be a paragraph of two hundred thousand words. */
export function* readTokens(run: string, index: PersonLookup): Slices<readonly NameToken[]> {
  const tokens: NameToken[] = [];
  let last = 0;
  for (const { 0: matched, index: start } of run.matchAll(capitalised)) {
    const text = /[’'‑-]/.test(matched) ? withoutPossessive(matched) : matched;
    const follows = addBetween(tokens, run, last, start, index);
    last = start + matched.length;
    tokens.push(nameToken(text, start, follows, index));
    if (tokens.length % sliceLength === 0) yield;
  }
  return tokens;
}

function withoutPossessive(word: string): string {
  return word.replace(/(?:[’'][sS]?|[‑-]+)$/u, "");
}

const longestBetween = 16;

/**
 * Read what stands between two capitalised words, from the end of the one to the start of the next: a space, the end of
 * a line, the full stop of an initial, particles. Answers whether the two may be of one name.
 */
function addBetween(tokens: NameToken[], run: string, from: number, to: number, index: PersonLookup): boolean {
  const previous = tokens.at(-1);
  if (previous === undefined || to - from > longestBetween) return false;
  const gap = run.slice(from, to);
  if (isGap(gap) || (previous.text.length <= 2 && /^\.[ \u00a0]?$/.test(gap))) return true;
  const words = gap.split(" ").filter((word) => word !== "");
  if (!/^ .* $/.test(gap) || !words.every((word) => isParticle(word) || isArticle(word))) return false;
  for (const text of words) {
    const start = from + gap.indexOf(` ${text} `) + 1;
    tokens.push(nameToken(text, start, true, index));
  }
  return true;
}

function isGap(gap: string): boolean {
  return gap === " " || /^[ \t\u00a0\u202f]{1,3}$/.test(gap) || /^ ?\r?\n ?$/.test(gap);
}

const noKeys: readonly string[] = [];

function nameToken(text: string, start: number, follows: boolean, index: PersonLookup): NameToken {
  const keys = text.length === 1 || isArticle(text) ? noKeys : keysOf(text, index);
  return { text, start, end: start + text.length, kind: kindOf(text, keys), keys, follows };
}

function keysOf(text: string, { hasWord }: PersonLookup): readonly string[] {
  const bare = text.includes("-") || text.includes("‑") ? text.replace(/^(?:al|el)[-‑]/iu, "") : text;
  const keys = nominatives(bare).flatMap(wordKeys).filter(hasWord);
  return keys.length > 1 ? [...new Set(keys)] : keys;
}

function kindOf(text: string, keys: readonly string[]): NameToken["kind"] {
  if (text.length === 1 || isArticle(text)) return "skipped";
  if (keys.length > 0) return isParticle(text) ? "particle" : "word";
  return wordKeys(text).some(isPatronymicKey) ? "skipped" : "other";
}
