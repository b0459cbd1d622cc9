import fc from "fast-check";
import { expect, it } from "vitest";
import { firstOf } from "./first-of.ts";
import { createPacer } from "./pacer.ts";

const ascending = (a: number, b: number) => a - b;

it("gives what sorting all and cutting would give, however many are asked for", async () => {
  const numbers = fc.uniqueArray(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 1_000 });
  await fc.assert(
    fc.asyncProperty(numbers, fc.nat({ max: 1_100 }), async (items, limit) => {
      const first = await firstOf(Int32Array.from(items), limit, ascending, createPacer(0));
      expect([...first]).toEqual(items.toSorted(ascending).slice(0, limit));
    }),
    { numRuns: 50 },
  );
});

it("rests while many are looked through for few", async () => {
  const items = Int32Array.from({ length: 20_000 }, (_, n) => 20_000 - n);
  let rests = 0;
  const pacer = { isSpent: () => true, rest: async () => void rests++ };
  expect([...(await firstOf(items, 3, ascending, pacer))]).toEqual([1, 2, 3]);
  expect(rests).toBeGreaterThan(10);
});
