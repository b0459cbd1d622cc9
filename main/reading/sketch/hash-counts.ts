/** How many texts have a shingle, at least; of a hundred thousand texts told within a few megabytes. */
export type HashCounts = {
  readonly add: (hashes: Uint32Array) => void;
  /** 0 to 255; now and then one or two too many, when another shingle is counted in the same place. */
  readonly of: (hash: number) => number;
};

const firstSlots = 1 << 14;
const most = 255;

/** One byte a slot, and at least two slots a hash. `counted`: every list of hashes that was added so far, to count anew. */
export function createHashCounts(counted: () => Iterable<Uint32Array>): HashCounts {
  let counts = new Uint8Array(firstSlots);
  let used = 0;

  const slotOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - Math.log2(counts.length));

  function count(hashes: Uint32Array): void {
    used += hashes.length;
    for (const hash of hashes) {
      const slot = slotOf(hash);
      counts[slot] = Math.min(most, (counts[slot] ?? 0) + 1);
    }
  }

  return {
    add: (hashes) => {
      if ((used + hashes.length) * 2 > counts.length) {
        counts = new Uint8Array(counts.length * 4);
        used = 0;
        for (const earlier of counted()) count(earlier);
      }
      count(hashes);
    },
    of: (hash) => counts[slotOf(hash)] ?? 0,
  };
}
