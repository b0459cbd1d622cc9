import { emphasisOf } from "../../finding/words/word-worth.ts";
import type { PageTerms } from "./page-terms.ts";
import { type TermValues, termNumber } from "./term-values.ts";

/** The telling words of a text by ascending number, each with its weight in the text (`PageTerm.weight`, at most 255). */
export type TermVector = { readonly terms: Uint32Array; readonly weights: Uint8Array };

export function weightsByNumber(page: PageTerms): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [stem, { weight }] of page) {
    const term = termNumber(stem);
    weights.set(term, Math.min(255, (weights.get(term) ?? 0) + weight));
  }
  return weights;
}

type WorthyTerm = { readonly term: number; readonly weight: number; readonly worth: number };

/** The words of a text, what tells most first. */
export function worthiestFirst(weights: ReadonlyMap<number, number>, values: TermValues): readonly WorthyTerm[] {
  const all = [...weights].map(([term, weight]) => ({ term, weight, worth: worthOf(weight) * values.valueOf(term) }));
  return all.sort((a, b) => b.worth - a.worth);
}

/** The so many words that tell most. */
export function vectorOf(worthiest: readonly WorthyTerm[], most: number): TermVector {
  const kept = worthiest.slice(0, most).sort((a, b) => a.term - b.term);
  return { terms: Uint32Array.from(kept, ({ term }) => term), weights: Uint8Array.from(kept, ({ weight }) => weight) };
}

const worths = Float64Array.from({ length: 256 }, (_, weight) => emphasisOf(weight));

/** `emphasisOf`, looked up: it is asked for millions of times. */
export function worthOf(weight: number): number {
  return worths[weight] ?? 0;
}

/** Its weight in the text; 0 where it is none of the telling words. */
export function weightIn({ terms, weights }: TermVector, term: number): number {
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const there = terms[middle] ?? 0;
    if (there === term) return weights[middle] ?? 0;
    if (there < term) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
