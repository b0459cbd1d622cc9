import fc from "fast-check";
import { expect, it } from "vitest";
import { intersect, RowSet, rowsOf, unite } from "./row-set.ts";

function setOf(rows: readonly number[]): RowSet {
  const set = new RowSet();
  for (const row of rows) set.add(row);
  return set;
}

it("puts sets of rows together, and finds what they have in common", () => {
  const row = fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 200_000 }));
  fc.assert(
    fc.property(fc.array(fc.array(row), { minLength: 1, maxLength: 4 }), (lists) => {
      const all = lists.map(setOf);
      const rows = [...new Set(lists.flat())].sort((a, b) => a - b);
      const common = rows.filter((row) => lists.every((one) => one.includes(row)));
      expect([...rowsOf(unite(all).bits)]).toEqual(rows);
      expect([...rowsOf(intersect(all).bits)]).toEqual(common);
      expect([unite(all).size, intersect(all).size]).toEqual([rows.length, common.length]);
      // Those that it was made of are as they were.
      expect(all.map(({ bits }) => [...rowsOf(bits)])).toEqual(
        lists.map((list) => [...new Set(list)].sort((a, b) => a - b)),
      );
    }),
  );
});

it("counts numbers whose bits are all taken", () => {
  const set = setOf(Array.from({ length: 4_096 }, (_, row) => row));
  expect(set.size).toBe(4_096);
  expect([...rowsOf(set.bits)]).toEqual(Array.from({ length: 4_096 }, (_, row) => row));
});

it("has nothing in common where there is nothing", () => {
  expect(intersect([]).size).toBe(0);
});
