import fc from "fast-check";
import { expect, it } from "vitest";
import { createHashCounts } from "./hash-counts.ts";

const sketches = fc.array(fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 64 }), { maxLength: 40 });

it("counts no shingle too few times, and hardly one too many", () => {
  fc.assert(
    fc.property(sketches, (lists) => {
      const known: Uint32Array[] = [];
      const counts = createHashCounts(() => known);
      const exact = new Map<number, number>();
      for (const list of lists) {
        const hashes = Uint32Array.from(list);
        counts.add(hashes);
        known.push(hashes);
        for (const hash of hashes) exact.set(hash, (exact.get(hash) ?? 0) + 1);
      }
      for (const [hash, times] of exact) expect(counts.of(hash)).toBeGreaterThanOrEqual(times);
    }),
    { numRuns: 50 },
  );
});

it("counts on as it grows, and the same again", () => {
  const known: Uint32Array[] = [];
  const counts = createHashCounts(() => known);
  for (let n = 0; n < 2_000; n += 1) {
    const own = Array.from({ length: 63 }, (_, at) => Math.imul(n * 64 + at + 2, 0x85ebca77) >>> 0);
    const hashes = Uint32Array.from([1, ...own]).sort();
    counts.add(hashes);
    known.push(hashes);
  }
  expect(counts.of(1)).toBe(255);
  const often = known.flatMap((hashes) => [...hashes]).filter((hash) => hash !== 1 && counts.of(hash) > 2);
  expect(often.length).toBeLessThan(2_000 * 64 * 0.03);
});
