import { describe, expect, it } from "vitest";
import type { Block } from "../../shared/reading/page.ts";
import { cutSheets, type Strip } from "./sheets.ts";

const sentence = "The pilot waited for the tide. ";
const paragraph = (n: number, text = sentence) => ({ n, text, lines: [n] });
const isText = (strip: Strip) => strip.kind === "text";

const blocks: readonly Block[] = [
  { kind: "narration", paragraphs: [paragraph(1)] },
  { kind: "break" },
  { kind: "turn", n: 1, voice: 0, label: "Pilot Irena Valdez", paragraphs: [paragraph(2), paragraph(3)] },
  { kind: "omission", text: "<…>" },
];
const voices = [{ labels: ["Pilot Irena Valdez"], name: "Irena Valdez", anonymous: false }];

describe("cutSheets", () => {
  it("puts a short page on one sheet, in its order", () => {
    const [sheet, ...others] = cutSheets(blocks, voices);
    expect(others).toEqual([]);
    expect(sheet?.strips.map(({ kind }) => kind)).toEqual(["text", "break", "who", "text", "text", "omission"]);
    expect(sheet?.strips[2]).toMatchObject({ name: "Irena Valdez", label: "Pilot Irena Valdez", isAnonymous: false });
    expect(sheet?.strips.filter(isText).map(({ n, isFirst }) => [n, isFirst])).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
  });

  it("has no sheet for no text", () => {
    expect(cutSheets([], [])).toEqual([]);
  });

  it("cuts inside a turn and inside a paragraph, and loses nothing", () => {
    const paragraphs = [
      ...Array.from({ length: 900 }, (_, at) => paragraph(at + 1)),
      paragraph(901, sentence.repeat(900)),
    ];
    const speech: Block = { kind: "turn", n: 1, voice: 0, label: "Irena Valdez", paragraphs };
    const sheets = cutSheets([speech], voices);
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.map(({ at }) => at)).toEqual([...sheets.keys()]);
    const texts = sheets.flatMap(({ strips }) => strips.filter(isText));
    for (const { n, text } of paragraphs) {
      const pieces = texts.filter((piece) => piece.n === n);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }
    for (const { strips } of sheets) {
      expect(strips.filter(isText).reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(6_000);
    }
  });
});
