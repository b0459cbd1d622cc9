import fc from "fast-check";
import { expect, it } from "vitest";
import { createRandom } from "../../../bench/generate/random.ts";
import { buildBlocks } from "../build-blocks.ts";
import { readText } from "../read-text.ts";
import { sharedOf } from "./resemblance.ts";
import { type Sketch, sketchOf, sketchSize } from "./sketch.ts";
import { createSketchIndex } from "./sketch-index.ts";

const sketch = (text: string): Sketch => {
  const found = sketchOf(text, []);
  if (!found) throw new Error("no words");
  return found;
};

/** So many words of their own, from a vocabulary of some thousand. */
const words = (seed: number, count: number): string[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => `w${random.below(3_000).toString(36).replaceAll(/\d/g, "z")}`);
};
const page = (of: readonly string[]): string => `${of.join(" ")}.\n`;
const changed = (of: readonly string[], share: number, seed: number): string[] => {
  const random = createRandom(seed);
  return of.map((word) => (random.below(1_000) < share * 1_000 ? `other${random.below(500)}x` : word));
};

it("is the same whatever white space and letter case the text has, but for its key, which minds the case", () => {
  const plain = sketch("The pilots came aboard at the breakwater.");
  const loud = sketch("THE PILOTS CAME ABOARD AT THE BREAKWATER.");
  expect(sketch("The pilots  came\naboard at\tthe breakwater. ")).toEqual(plain);
  expect(loud.hashes).toEqual(plain.hashes);
  expect(loud.key).not.toBe(plain.key);
});

it("tells resemblance as it is, for texts of every length", () => {
  for (const length of [30, 300, 3_000]) {
    const text = words(length, length);
    for (const share of [0, 0.05, 0.2, 0.5]) {
      const other = changed(text, share, 7);
      const exact = jaccard(text, other);
      const told = sharedOf(sketch(page(text)).hashes, sketch(page(other)).hashes).resemblance;
      expect(Math.abs(told - exact), `${length} words, ${share} changed`).toBeLessThan(0.2);
    }
  }
});

it("takes the signs of scripts without spaces for words", () => {
  const one = sketch("港長は本日の会議を開きます。灯台の修理について話します。船は明日の朝に出ます。");
  const two = sketch("港長は本日の会議を開きます。灯台の修理について話します。船は明日の夜に出ます。");
  expect(sharedOf(one.hashes, two.hashes).resemblance).toBeGreaterThan(0.6);
});

it("is made of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const made = sketchOf(text, buildBlocks(text, readText(text)));
      if (!made) return;
      expect(made.hashes.length).toBeLessThanOrEqual(sketchSize);
      expect([...made.hashes]).toEqual([...new Set(made.hashes)].sort((a, b) => a - b));
      expect(sharedOf(made.hashes, made.hashes).resemblance).toBe(made.hashes.length === 0 ? 0 : 1);
    }),
    { numRuns: 200 },
  );
});

it("finds every text that shares two of its least hashes, however many are known", () => {
  const index = createSketchIndex();
  const texts = Array.from({ length: 3_000 }, (_, n) => words(n + 1, 60 + (n % 50)));
  for (const [n, text] of texts.entries()) expect(index.add(sketch(page(text)).hashes)).toBe(n);
  expect(index.size()).toBe(3_000);
  for (const n of [0, 1_499, 2_999]) {
    const { hashes } = sketch(page(changed(texts[n] ?? [], 0.1, 3)));
    expect(index.candidates(hashes)).toEqual([n]);
    expect(sharedOf(index.hashesOf(n), hashes).resemblance).toBeGreaterThan(0.3);
  }
});

function jaccard(a: readonly string[], b: readonly string[]): number {
  const shingles = (of: readonly string[]) =>
    new Set(of.flatMap((_, n) => (n < 2 ? [] : [of.slice(n - 2, n + 1).join(" ")])));
  const [left, right] = [shingles(a), shingles(b)];
  const shared = [...left].filter((one) => right.has(one)).length;
  return shared / (left.size + right.size - shared);
}
