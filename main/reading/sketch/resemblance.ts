import { sketchSize } from "./sketch.ts";

/** How much one text has of another, as their sketches tell it. */
export type Shared = {
  /**
   * The part of two texts' shingles that both have, of those that either has (Jaccard), from 0 to 1: exact for short
   * texts, within 0.06 (one standard deviation) for others.
   */
  readonly resemblance: number;
  /** The part of the shorter one's shingles that the other one has: near 1 when it was cut out of it. */
  readonly containment: number;
  /** How many shingles `containment` stands on. */
  readonly ground: number;
};

/** How much a shingle tells; from 0, which tells nothing, to 1. */
export type Weight = (hash: number) => number;

const even: Weight = () => 1;

/** What two texts share, each shingle as much as it weighs. */
export function sharedOf(a: Uint32Array, b: Uint32Array, weightOf: Weight = even): Shared {
  const merged = merge(a, b);
  // Beyond the last hash of a sketch that is full nothing is known of its text.
  const bound = Math.min(boundOf(a), boundOf(b));
  const known = weigh(
    merged.filter(({ hash }) => hash <= bound),
    weightOf,
  );
  const sampled = weigh(merged.slice(0, sketchSize), weightOf);
  const shorter = Math.min(known.left, known.right);
  return {
    resemblance: ratio(sampled.both, sampled.left + sampled.right - sampled.both),
    containment: ratio(known.both, shorter),
    ground: known.count,
  };
}

type Side = "left" | "right" | "both";

type Merged = { readonly hash: number; readonly side: Side };

/** All hashes of both in their order, each once. */
function merge(a: Uint32Array, b: Uint32Array): readonly Merged[] {
  const merged: Merged[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const ours = a[i] ?? Number.POSITIVE_INFINITY;
    const theirs = b[j] ?? Number.POSITIVE_INFINITY;
    if (ours <= theirs) i += 1;
    if (theirs <= ours) j += 1;
    merged.push({ hash: Math.min(ours, theirs), side: ours === theirs ? "both" : ours < theirs ? "left" : "right" });
  }
  return merged;
}

/** `left` and `right`: all of each, with what both have. `count`: of those that both have. */
function weigh(merged: readonly Merged[], weightOf: Weight) {
  const sums = { left: 0, right: 0, both: 0 };
  let count = 0;
  for (const { hash, side } of merged) {
    sums[side] += weightOf(hash);
    if (side === "both") count += 1;
  }
  return { left: sums.left + sums.both, right: sums.right + sums.both, both: sums.both, count };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function boundOf(hashes: Uint32Array): number {
  return hashes.length < sketchSize ? Number.POSITIVE_INFINITY : (hashes.at(-1) ?? Number.POSITIVE_INFINITY);
}

/** How many shingles the text of a sketch has: all are there, or those that are there are the least of so many. */
export function shinglesIn(hashes: Uint32Array): number {
  const last = hashes.at(-1);
  if (hashes.length < sketchSize || last === undefined) return hashes.length;
  return ((sketchSize - 1) * 2 ** 32) / last;
}
