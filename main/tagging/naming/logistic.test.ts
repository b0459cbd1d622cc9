import fc from "fast-check";
import { expect, it } from "vitest";
import { fitLogistic, likelihood } from "./logistic.ts";

const outcomes = (so: number, not: number, feature: number) => [
  ...Array.from({ length: so }, () => ({ features: [1, feature], isSo: true })),
  ...Array.from({ length: not }, () => ({ features: [1, feature], isSo: false })),
];

it("learns the share of what is so, and which feature tells", () => {
  const even = fitLogistic(outcomes(30, 10, 0), [0, 0], 1);
  expect(likelihood([1, 0], even)).toBeCloseTo(0.75, 2);
  const telling = fitLogistic([...outcomes(40, 2, 1), ...outcomes(2, 40, 0)], [0, 0], 1);
  expect(likelihood([1, 1], telling)).toBeGreaterThan(0.8);
  expect(likelihood([1, 0], telling)).toBeLessThan(0.2);
});

it("stays near what is usual while there is little to learn from", () => {
  const [, weight = 0] = fitLogistic(outcomes(0, 2, 1), [0, 1], 30);
  expect(weight).toBeGreaterThan(0.9);
});

it("ends in finite weights, the same for the same outcomes", () => {
  const outcome = fc.record({
    features: fc.tuple(fc.constant(1), fc.double({ min: -10, max: 10, noNaN: true })),
    isSo: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 40 }), (some) => {
      const weights = fitLogistic(some, [-1, 0.5], 30);
      expect([...weights].every(Number.isFinite)).toBe(true);
      expect(fitLogistic(some, [-1, 0.5], 30)).toEqual(weights);
    }),
  );
});
