import { expect, it } from "vitest";
import { emphasisOf, rarityOf } from "./word-worth.ts";

it("counts a word that stands ten times for less than ten that stand once", () => {
  expect([0, 1, 10].map(emphasisOf)).toEqual([0, 1, 1 + Math.log(10)]);
});

it("gives what all texts have nothing, and what fewer have more", () => {
  expect(rarityOf(100, 100)).toBe(0);
  expect(rarityOf(100, 2)).toBeGreaterThan(rarityOf(100, 50));
  expect(rarityOf(0, 0)).toBe(0);
});
