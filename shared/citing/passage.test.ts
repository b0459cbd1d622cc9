import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withheldParagraphs } from "../passages/withheld-paragraphs.ts";
import { blocks, quote, voices } from "./citing.fixture.ts";
import { pageText } from "./page-text.ts";
import { passageOfParagraph, passageOfTurn, quotePassage } from "./passage.ts";

describe("quotePassage", () => {
  it("cuts the first and the last paragraph, and says so", () => {
    const quoted = quote({ from: { n: 2, at: 4 }, to: { n: 3, at: 8 } });
    expect(quoted.said.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))).toEqual([
      "breakwater is finished.",
      "The lamp",
    ]);
    expect(quoted).toMatchObject({ first: 2, last: 3, isCutBefore: true, isCutAfter: true });
    expect(quotePassage(blocks, voices, { from: { n: 3, at: 3 }, to: { n: 3, at: 4 } })).toBeUndefined();
  });

  it("leaves out paragraphs of which only the end or the beginning was touched", () => {
    const quoted = quote({ from: { n: 2, at: 27 }, to: { n: 4, at: 0 } });
    expect(quoted).toMatchObject({ first: 3, last: 3, isCutBefore: false, isCutAfter: false });
  });

  it("has the reason in the place of words that are withheld, also where it begins or ends in them", () => {
    const seen = [{ n: 2, from: 4, to: 14 }];
    const withheld = withheldParagraphs([{ passage: { withheld: "private" }, state: "anchored", seen }]);
    const textOf = (from: number, to: number) =>
      quotePassage(blocks, voices, { from: { n: 2, at: from }, to: { n: 2, at: to } }, withheld)?.said[0]?.paragraphs[0]
        ?.text;
    expect(textOf(0, 99)).toBe("The [withheld: private] is finished.");
    expect(textOf(6, 17)).toBe("[withheld: private] is");
    expect(textOf(5, 9)).toBe("[withheld: private]");
    expect(textOf(14, 99)).toBe(" is finished.");
  });

  it("never has words that the text has not, nor others between them", () => {
    const whole = blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
    const point = fc.record({ n: fc.integer({ min: 0, max: 8 }), at: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(point, point, (from, to) => {
        const said = quotePassage(blocks, voices, { from, to })?.said ?? [];
        const all = said.flatMap(({ paragraphs }) => paragraphs);
        for (const { n, text } of all) expect(whole.find((one) => one.n === n)?.text).toContain(text);
        for (const { n } of all.slice(1, -1)) {
          expect(all.find((one) => one.n === n)?.text).toBe(whole.find((one) => one.n === n)?.text);
        }
        expect(all.map(({ n }) => n)).toEqual(all.map(({ n }) => n).toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("passageOfTurn", () => {
  it("is all of a turn, over what was left out of it", () => {
    expect(quote(passageOfTurn(blocks, 3))).toMatchObject({ first: 2, last: 4 });
    expect(quote(passageOfTurn(blocks, 6))).toMatchObject({ first: 6, last: 6 });
  });

  it("is the paragraph where nobody speaks", () => {
    expect(quote(passageOfTurn(blocks, 1))).toMatchObject({ first: 1, last: 1 });
  });
});

describe("pageText", () => {
  it("names each speaker where their turn begins", () => {
    expect(pageText(quote({ from: { n: 3, at: 0 }, to: { n: 6, at: 99 } }))).toBe(
      ["The lamp is not.", "Irena Valdez", "It will be.", "Question", "When?", "Daniel Okafor", "In May."].join("\n\n"),
    );
    expect(pageText(quote(passageOfParagraph(1)))).toBe("The board met at noon.");
  });
});
