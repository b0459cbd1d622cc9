import { describe, expect, it } from "vitest";
import type { Block } from "../../shared/reading/page.ts";
import { blockSchema } from "../../shared/reading/page.ts";
import { buildBlocks } from "./build-blocks.ts";
import { countWords } from "./count-words.ts";
import { officialPage } from "./fixtures/official-page.ts";
import { readText } from "./read-text.ts";

const blocks = buildBlocks(officialPage, readText(officialPage));

function textsOf(block: Block | undefined): string[] {
  return block && "paragraphs" in block ? block.paragraphs.map(({ text }) => text) : [];
}

describe("the text proper", () => {
  it("is what is told and said, between its marks", () => {
    expect(blocks.map((block) => blockSchema.parse(block).kind)).toEqual([
      ...["narration", "break", "turn", "omission", "turn", "turn", "turn"],
    ]);
  });

  it("has broken lines joined and labels taken off", () => {
    expect(textsOf(blocks[0])).toEqual([
      "The participants summed up the work of the pilots in 2030 and set tasks for the coming year.",
    ]);
    expect(textsOf(blocks[2])[0]).toBe("Mr Brandt, colleagues,");
    expect(textsOf(blocks[4])[0]).toBe("Thank you, Ms Valmer.");
    expect(blocks[2]).toMatchObject({ paragraphs: [{ n: 2, lines: [12, 13] }, { n: 3, lines: [14] }, {}, {}, {}] });
  });

  it("leaves out header, gallery, captions, other pages, lists and furniture", () => {
    const all = JSON.stringify(blocks);
    for (const out of [
      "Events",
      "2 of 4",
      "At the meeting of",
      "Visit to the Outer",
      "Sea pilots",
      "Published in",
      "3 more",
    ]) {
      expect(all).not.toContain(out);
    }
  });

  it("goes on with a turn after an omission, under the same number", () => {
    const text = "Anna Berg: One.\nOle Dahl: Two.\n<…>\nThree.\nAnna Berg: Four.\nOle Dahl: Five.";
    const kinds = buildBlocks(text, readText(text)).map((block) => (block.kind === "turn" ? block.n : block.kind));
    expect(kinds).toEqual([1, 2, "omission", 2, 3, 4]);
  });

  it("counts its words", () => {
    expect(countWords(buildBlocks("One two,\nthree.", readText("One two,\nthree.")))).toBe(3);
  });
});
