import fc from "fast-check";
import { expect, test } from "vitest";
import { createPacer } from "./pacer.ts";
import { thoseThat, thoseThatPaced } from "./those-that.ts";

test("what is looked through in slices is what is looked through at once", async () => {
  const many = fc.int32Array({ maxLength: 10_000, size: "max" });
  await fc.assert(
    fc.asyncProperty(many, fc.integer({ min: 1, max: 5 }), async (numbers, divisor) => {
      const holds = (number: number) => number % divisor === 0;
      const paced = await thoseThatPaced(numbers, holds, createPacer(0));
      expect([...paced]).toEqual([...thoseThat(numbers, holds)]);
      expect([...paced]).toEqual([...numbers].filter(holds));
    }),
    { numRuns: 30 },
  );
});
