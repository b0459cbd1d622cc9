import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../shared/reading/page.ts";
import { findInText } from "./find-in-text.ts";
import { foldText } from "./fold-text.ts";

const blocksOf = (...texts: readonly string[]): readonly Block[] => [
  { kind: "break" },
  { kind: "narration", paragraphs: texts.map((text, at) => ({ n: at + 1, text, lines: [at + 1] })) },
];

describe("findInText", () => {
  it("finds what stands there, whatever its case, accents and quotation marks", () => {
    const blocks = blocksOf("The Café’s lamp; the café", "ЁЛКА и елка");
    expect(findInText(blocks, "cafe").map(({ part, mark }) => [part, ...mark])).toEqual([
      ["paragraph-1", 4, 8],
      ["paragraph-1", 21, 25],
    ]);
    expect(findInText(blocks, "CAFÉ'S")).toHaveLength(1);
    expect(findInText(blocks, "ёлка")).toHaveLength(2);
  });

  it("takes what is typed as it is, and nothing for nothing", () => {
    const blocks = blocksOf("What? (What is it)");
    expect(findInText(blocks, "what? (")).toHaveLength(1);
    expect(findInText(blocks, "")).toEqual([]);
    expect(findInText(blocks, "  ")).toEqual([]);
  });

  it("stops where nobody reads on", () => {
    expect(findInText(blocksOf("aaaa", "aaaa"), "a", 5)).toHaveLength(5);
  });
});

describe("foldText", () => {
  it("keeps every unit in its place, and folds once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = foldText(text);
        expect(once).toHaveLength(text.length);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});
