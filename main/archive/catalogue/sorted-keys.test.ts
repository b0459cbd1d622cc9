import fc from "fast-check";
import { expect, test } from "vitest";
import { atOnce } from "../../runtime/slices.ts";
import { sortedKeys } from "./sorted-keys.ts";

test("any keys are sorted by code units", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "binary", maxLength: 4 }), { maxLength: 50 }),
      fc.nat(4_000),
      (some, many) => {
        // More than one run of them; partly in order already, as the ids of an archive are.
        const keys = [...some, ...Array.from({ length: many }, (_, n) => String(n).padStart(4, "0")), ...some];
        expect(atOnce(sortedKeys(keys))).toEqual(keys.toSorted());
      },
    ),
    { numRuns: 40 },
  );
});

test("no piece of it is long", () => {
  const work = sortedKeys(Array.from({ length: 5_000 }, (_, n) => String((n * 7_919) % 5_000)));
  let pieces = 0;
  while (!work.next().done) pieces += 1;
  expect(pieces).toBeGreaterThan(10);
});
