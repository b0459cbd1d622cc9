import fc from "fast-check";
import { expect, it } from "vitest";
import { intersect, unite } from "./row-lists.ts";

it("puts lists of rows together, and finds what they have in common", () => {
  const list = fc.uniqueArray(fc.integer({ min: 1, max: 30 }));
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), (lists) => {
      const all = lists.map((rows) => Int32Array.from(rows));
      const rows = Array.from({ length: 30 }, (_, n) => n + 1);
      expect([...unite(all)]).toEqual(rows.filter((row) => lists.some((one) => one.includes(row))));
      expect([...intersect(all)]).toEqual(rows.filter((row) => lists.every((one) => one.includes(row))));
    }),
  );
});

it("misses no row, in however many lists it is", () => {
  const many = Array.from({ length: 65_536 }, () => Int32Array.of(3));
  expect([...unite(many)]).toEqual([3]);
  expect([...intersect([...many, Int32Array.of(3, 5)])]).toEqual([3]);
  expect([...intersect([...many, Int32Array.of(5)])]).toEqual([]);
});
