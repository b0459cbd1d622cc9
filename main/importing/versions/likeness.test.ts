import { describe, expect, it } from "vitest";
import type { Sketch } from "../../reading/sketch/sketch.ts";
import { likened, likenessOf } from "./likeness.ts";
import { createVersionFinder } from "./version-finder.ts";

/** Shingles are numbers here: a text has those of its own, spread over all that a hash may be, and those it shares. */
const spread = (n: number) => Math.imul(n + 1, 0x9e3779b1) >>> 0;
type Stretches = readonly (readonly [from: number, count: number])[];
const hashes = (stretches: Stretches) =>
  Uint32Array.from(stretches.flatMap(([from, count]) => Array.from({ length: count }, (_, n) => spread(from + n))))
    .sort()
    .slice(0, 64);
const sketch = (key: string, ...stretches: Stretches): Sketch => ({
  key,
  hashes: hashes(stretches),
});
const page = (key: string, title: string | undefined, date: string | undefined, ...of: Stretches) =>
  likened(sketch(key, ...of), title, date);

describe("two short texts", () => {
  const own = page("a", "Harbour Radio", "2021-03-03", [0, 50]);

  it("are versions when most of what either has is in both", () => {
    expect(likenessOf(own, page("b", "Harbour Radio", "2021-03-03", [10, 50]))?.kind).toBe("version");
    expect(likenessOf(own, page("b", "Harbour Radio", undefined, [25, 50]))).toBeUndefined();
  });

  it("are versions when the shorter one was cut out of the other", () => {
    expect(likenessOf(own, page("b", "Harbour Radio", "2021-03-03", [0, 15]))?.kind).toBe("version");
  });

  it("are none when their days differ, or the numbers in their titles", () => {
    expect(likenessOf(own, page("b", "Harbour Radio", "2021-03-10", [0, 49]))).toBeUndefined();
    const numbered = (n: number) => page(`${n}`, `Harbour Radio, programme no. ${n}`, undefined, [n * 15, 50]);
    expect(likenessOf(numbered(0), numbered(1))).toBeUndefined();
    expect(likenessOf({ ...numbered(0), title: [] }, numbered(1))?.kind).toBe("version");
  });
});

it("takes the same words for the same text whatever they weigh", () => {
  const one = page("same", undefined, undefined, [0, 5]);
  expect(likenessOf(one, one, () => 0)).toEqual({ kind: "same-text", resemblance: 1 });
});

it("does not take pages of a series for versions of each other by what all of them have", () => {
  const finder = createVersionFinder<number>();
  const furniture = [1_000, 36] as const;
  for (let n = 0; n < 8; n += 1) finder.add(n, page(`${n}`, undefined, undefined, furniture, [n * 20, 12]));
  expect(finder.find(page("next", undefined, undefined, furniture, [500, 12]))).toBeUndefined();
  expect(finder.find(page("corrected", undefined, undefined, furniture, [62, 10]))?.owner).toBe(3);
});
