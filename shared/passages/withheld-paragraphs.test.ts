import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../reading/page.ts";
import { allWithheld, withheldParagraphs, withoutWithheld } from "./withheld-paragraphs.ts";
import { withheldStretches, wordsLeft } from "./withheld-stretches.ts";

const text = "The keeper was paid 412 crowns.";
const blocks: readonly Block[] = [
  { kind: "narration", paragraphs: [{ n: 1, text, lines: [1] }] },
  { kind: "narration", paragraphs: [{ n: 2, text: "Nothing more.", lines: [2] }] },
];

const placed = (from: number, to: number, withheld?: string, n = 1) => ({
  passage: { withheld },
  state: "anchored" as const,
  seen: [{ n, from, to }],
});

const wordsOf = (all: readonly Block[]) =>
  all.flatMap((block) => ("paragraphs" in block ? block.paragraphs.map((one) => one.text) : []));

describe("withoutWithheld", () => {
  it("puts the reason in the place of the words, and says overlapping ones once", () => {
    const withheld = withheldParagraphs([placed(20, 30, "private"), placed(15, 23, "sealed"), placed(0, 3)]);
    expect(wordsOf(withoutWithheld(blocks, withheld))).toEqual([
      "The keeper was [withheld: sealed; private].",
      "Nothing more.",
    ]);
  });

  it("is the same when nothing is withheld", () => {
    expect(withoutWithheld(blocks, withheldParagraphs([placed(0, 3)]))).toBe(blocks);
  });

  it("lets nothing out while nobody knows which words a withheld passage means", () => {
    const lost = { passage: { withheld: "private" }, state: "orphan" as const, seen: [] };
    const all = "[withheld: private; its place in the text was lost]";
    expect(wordsOf(withoutWithheld(blocks, withheldParagraphs([lost])))).toEqual([all, all]);
    expect(wordsOf(withoutWithheld(blocks, allWithheld("R")))).toEqual(["[withheld: R]", "[withheld: R]"]);
  });
});

describe("wordsLeft", () => {
  it("has every letter that is not withheld and no other, wherever it is cut", () => {
    const place = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), place, (places, [from = 0, to = 0]) => {
        const held = places.map(([start = 0, end = 0]) => ({ start, end, withheld: "R" }));
        const left = wordsLeft(text, from, to, withheldStretches(held));
        const letters = [...text].filter(
          (_, at) => at >= from && at < to && !held.some(({ start, end }) => at >= start && at < end),
        );
        expect(left.replaceAll("[withheld: R]", "")).toBe(letters.join(""));
      }),
    );
  });
});
