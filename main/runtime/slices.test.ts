import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { atOnce, inSlices, type Slices } from "./slices.ts";

function* countTo(most: number, seen: number[]): Slices<number> {
  for (let n = 1; n <= most; n += 1) {
    seen.push(n);
    yield;
  }
  return seen.length;
}

it("does all of it at once", () => {
  expect(atOnce(countTo(3, []))).toBe(3);
});

it("is done when it returns if the slice was long enough", () => {
  const seen: number[] = [];
  void inSlices(countTo(3, seen), 1_000);
  expect(seen).toEqual([1, 2, 3]);
});

it("lets others run between slices, and rejects with what the work throws", async () => {
  const seen: number[] = [];
  const all = inSlices(countTo(50, seen), 0);
  await setImmediate();
  expect(seen.length).toBeLessThan(50);
  expect(await all).toBe(50);
  const broken = function* (): Slices<void> {
    yield;
    throw new RangeError("broken");
  };
  await expect(inSlices(broken(), 0)).rejects.toThrow("broken");
});
