import { expect, it } from "vitest";
import { influenceOf } from "./influence.ts";

const row = (...values: number[]) => Float64Array.from(values);

it("counts twins for little more than one of them", () => {
  const twins = { examples: [], likeness: row(0.5, 0.5, 0.5), among: [row(1, 1, 0), row(1, 1, 0), row(0, 0, 1)] };
  const [first = 0, second = 0, other = 0] = influenceOf(twins);
  expect(first).toBeCloseTo(second);
  expect(first + second).toBeGreaterThan(other);
  expect(first + second).toBeLessThan(other * 1.1);
});

it("solves (K + 0.05) w = k", () => {
  const among = [row(1, 0.3, 0.1), row(0.3, 1, 0.4), row(0.1, 0.4, 1)];
  const likeness = row(0.7, 0.2, 0.4);
  const solved = influenceOf({ examples: [], likeness, among });
  among.forEach((one, i) => {
    const sum = one.reduce((total, value, j) => total + (value + (i === j ? 0.05 : 0)) * (solved[j] ?? 0), 0);
    expect(sum).toBeCloseTo(likeness[i] ?? 0, 9);
  });
});
