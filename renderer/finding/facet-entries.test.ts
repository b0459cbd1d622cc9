import { expect, it } from "vitest";
import { countHidden, pickEntries } from "./facet-entries.ts";

const values = Array.from({ length: 12 }, (_, n) => ({ value: `c${n}`, label: `Topic ${n}`, count: 12 - n }));

it("shows the first values and every picked one", () => {
  const entries = pickEntries(values, ["c11"], 3);
  expect(entries.map((one) => [one.value, one.isPicked])).toEqual([
    ["c0", false],
    ["c1", false],
    ["c2", false],
    ["c11", true],
  ]);
  expect(countHidden(values, entries.length)).toBe(8);
});

it("does not claim to know how many there are when not all were asked for", () => {
  const hundred = Array.from({ length: 100 }, (_, n) => ({ value: `c${n}`, label: `Topic ${n}`, count: 1 }));
  expect(countHidden(hundred, 7)).toBe("many");
});
