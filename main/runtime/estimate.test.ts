import { expect, it } from "vitest";
import { createEstimate } from "./estimate.ts";

it("says nothing before there is ground for it, then what is left at the pace so far", () => {
  let now = 0;
  const estimate = createEstimate(() => now);
  now = 10_000;
  estimate.begin();
  now = 12_000;
  expect(estimate.left(500, 1_000)).toBe(undefined);
  now = 20_000;
  expect(estimate.left(19, 1_000)).toBe(undefined);
  expect(estimate.left(250, 1_000)).toBe(30);
  expect(estimate.left(1_000, 1_000)).toBe(undefined);
  expect(estimate.left(30, 0)).toBe(undefined);
});
