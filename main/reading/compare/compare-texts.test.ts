import fc from "fast-check";
import { expect, it } from "vitest";
import type { Comparison, ComparisonRow } from "../../../shared/contract/comparison.ts";
import { processorTime } from "../../runtime/testing/processor-time.ts";
import { compareTexts } from "./compare-texts.ts";

it("shows what differs word by word, and leaves out what is the same on both sides", () => {
  const before = [
    "Good morning.",
    "One.",
    "Two.",
    "Three.",
    "The ferry leaves at seven from the old pier.",
    "Thank you.",
  ];
  const after = [
    "Good morning.",
    "One.",
    "Two.",
    "Three.",
    "The ferry leaves at nine from the old pier.",
    "Thank you.",
    "Applause.",
  ];
  const all = [...before, ...after].join("").length;
  expect(compareTexts(before, after)).toEqual({
    rows: [
      { kind: "skipped", count: 3 },
      { kind: "same", text: "Three." },
      {
        kind: "changed",
        before: [{ text: "The ferry leaves at " }, { text: "seven", changed: true }, { text: " from the old pier." }],
        after: [{ text: "The ferry leaves at " }, { text: "nine", changed: true }, { text: " from the old pier." }],
      },
      { kind: "same", text: "Thank you." },
      { kind: "added", text: "Applause." },
    ],
    more: 0,
    share: expect.closeTo((all - "sevennineApplause.".length) / all, 10),
    coarse: false,
  });
});

const paragraphs = fc.array(
  fc.constantFrom("Fog.", "Rain at noon.", "Rain at one.", "Wind from the west, and rain.", "", "Calm."),
  { maxLength: 30 },
);

it("loses nothing: each side can be put together again from the rows", () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const { rows } = compareTexts(before, after);
      expect(side(rows, "before", before)).toEqual(before);
      expect(side(rows, "after", after)).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

it("answers within seconds for texts that have nothing in common", async () => {
  const lines = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word} ${n}`);
  const found: Comparison[] = [];
  expect(await processorTime(() => found.push(compareTexts(lines("left"), lines("right"))))).toBeLessThan(10_000);
  expect(found).toEqual([expect.objectContaining({ share: 0, coarse: true })]);
  expect(found.reduce((sum, { rows, more }) => sum + rows.length + more, 0)).toBe(40_000);
});

/** The paragraphs of one side; a stretch that was left out is taken from the whole. */
function side(rows: readonly ComparisonRow[], which: "before" | "after", whole: readonly string[]): string[] {
  const texts: string[] = [];
  for (const row of rows) {
    if (row.kind === "skipped") texts.push(...whole.slice(texts.length, texts.length + row.count));
    else if (row.kind === "changed") texts.push(row[which].map(({ text }) => text).join(""));
    else if (row.kind === "same" || (row.kind === "removed") === (which === "before")) texts.push(row.text);
  }
  return texts;
}
