import fc from "fast-check";
import { expect, test } from "vitest";
import { createNumberLists } from "./number-lists.ts";

const numbers = fc.oneof(fc.nat(200), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

test("lists are read as they were added, in order, however long and whichever comes first", () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(numbers, { maxLength: 40 })), (all) => {
      const lists = createNumberLists();
      for (const list of all) lists.add(Uint32Array.from(list));
      expect(lists.count()).toBe(all.length);
      for (const [n, list] of [...all.entries()].reverse()) {
        expect([...lists.read(n)]).toEqual(list.toSorted((a, b) => a - b));
      }
    }),
  );
});

test("a list that is longer than what is had at a time is one all the same", () => {
  const lists = createNumberLists();
  const long = Uint32Array.from({ length: 300_000 }, (_, n) => n * 14_000);
  lists.add(Uint32Array.of(7));
  lists.add(long.slice());
  lists.add(Uint32Array.of(9));
  const read = lists.read(1);
  expect(read).toHaveLength(long.length);
  expect(read.every((number, n) => number === long[n])).toBe(true);
  expect([...lists.read(0), ...lists.read(2)]).toEqual([7, 9]);
});
