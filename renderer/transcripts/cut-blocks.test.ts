import { describe, expect, it } from "vitest";
import type { Block } from "../../shared/reading/page.ts";
import { countParagraphs, cutBlocks } from "./cut-blocks.ts";

const paragraph = (n: number) => ({ n, text: `Paragraph ${n}`, lines: [n] });

const blocks: readonly Block[] = [
  { kind: "narration", paragraphs: [paragraph(1)] },
  { kind: "break" },
  { kind: "turn", n: 1, voice: 0, label: "Irena Valdez", paragraphs: [paragraph(2), paragraph(3), paragraph(4)] },
  { kind: "omission", text: "<…>" },
];

describe("cutBlocks", () => {
  it("gives the page itself when it fits", () => {
    expect(cutBlocks(blocks, 4)).toBe(blocks);
  });

  it("cuts inside a turn", () => {
    const cut = cutBlocks(blocks, 2);
    expect(countParagraphs(cut)).toBe(2);
    expect(cut.map((block) => block.kind)).toEqual(["narration", "break", "turn"]);
  });

  it("counts paragraphs", () => {
    expect(countParagraphs(blocks)).toBe(4);
  });
});
