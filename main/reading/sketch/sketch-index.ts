import { createHashCounts } from "./hash-counts.ts";

/** Finds the sketches that resemble one, among a hundred thousand and more, in well under a millisecond. */
export type SketchIndex = {
  /** Numbers are given out in order, from 0. */
  readonly add: (hashes: Uint32Array) => number;
  /**
   * Numbers of those that share at least two of their least hashes with these, or one where there are very few; the
   * likeliest first, and no more than a few dozen.
   */
  readonly candidates: (hashes: Uint32Array) => readonly number[];
  readonly hashesOf: (number: number) => Uint32Array;
  /** How many of the texts have a shingle. */
  readonly countOf: (hash: number) => number;
  readonly size: () => number;
};

/** So many of the least hashes are looked up. Texts of which a fifth of the words differ share a third of them. */
const lookedUp = 24;

/** A shingle that more texts have (“ladies and gentlemen, dear”) tells nothing: the latest of them are looked at. */
const longestChain = 512;

/** Where everything is like everything else, one of the likeliest is as good as any. */
const mostCandidates = 24;

const firstSlots = 1 << 12;

/**
 * A hash table with chains in flat arrays: 4 bytes a hash kept, 4 a hash looked up, and the heads; some 50 MB for a
 * hundred thousand texts, where maps of JavaScript would take ten times that.
 */
export function createSketchIndex(): SketchIndex {
  let hashes = new Uint32Array(firstSlots);
  let used = 0;
  /** Where each sketch begins in `hashes`; the last one ends at `used`. */
  let starts = new Uint32Array(firstSlots);
  let count = 0;
  /** Postings, numbered from 1: which sketch, which hash, and the posting before it in its chain. */
  let owners = new Uint32Array(firstSlots);
  let posted = new Uint32Array(firstSlots);
  let previous = new Uint32Array(firstSlots);
  let postings = 0;
  let heads = new Uint32Array(firstSlots);

  const counts = createHashCounts(function* () {
    for (let number = 0; number < count; number += 1) yield hashesOf(number);
  });

  const slotOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - Math.log2(heads.length));

  function link(posting: number): void {
    const slot = slotOf(posted[posting] ?? 0);
    previous[posting] = heads[slot] ?? 0;
    heads[slot] = posting;
  }

  function post(hash: number, owner: number): void {
    postings += 1;
    if (postings === owners.length) {
      owners = grown(owners);
      posted = grown(posted);
      previous = grown(previous);
      heads = new Uint32Array(owners.length);
      for (let posting = 1; posting < postings; posting += 1) link(posting);
    }
    owners[postings] = owner;
    posted[postings] = hash;
    link(postings);
  }

  function hashesOf(number: number): Uint32Array {
    return hashes.subarray(starts[number], number + 1 < count ? starts[number + 1] : used);
  }

  function add(sketch: Uint32Array): number {
    counts.add(sketch);
    while (used + sketch.length > hashes.length) hashes = grown(hashes);
    if (count === starts.length) starts = grown(starts);
    hashes.set(sketch, used);
    starts[count] = used;
    used += sketch.length;
    count += 1;
    for (const hash of sketch.subarray(0, lookedUp)) post(hash, count - 1);
    return count - 1;
  }

  function* ownersOf(hash: number): Generator<number> {
    let posting = heads[slotOf(hash)] ?? 0;
    for (let steps = 0; posting !== 0 && steps < longestChain; steps += 1) {
      if (posted[posting] === hash) yield owners[posting] ?? 0;
      posting = previous[posting] ?? 0;
    }
  }

  function candidates(sketch: Uint32Array): readonly number[] {
    const shared = new Map<number, number>();
    for (const hash of sketch.subarray(0, lookedUp)) {
      for (const owner of ownersOf(hash)) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    }
    const enough = sketch.length < lookedUp ? 1 : 2;
    return [...shared]
      .filter(([, times]) => times >= enough)
      .sort(([a, often], [b, times]) => times - often || a - b)
      .slice(0, mostCandidates)
      .map(([owner]) => owner);
  }

  return {
    add,
    candidates,
    hashesOf,
    countOf: counts.of,
    size: () => count,
  };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
