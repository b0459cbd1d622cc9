import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePointsOf } from "../../../shared/reading/code-points.ts";
import type { Passage } from "../../../shared/records/passage.ts";
import { buildBlocks } from "../../reading/build-blocks.ts";
import { readText } from "../../reading/read-text.ts";
import { sha256Of, testId } from "../testing/arbitrary-archive.ts";
import { madeTranscript } from "../testing/made-transcript.ts";
import { redactDocument, type WholeDocument } from "./redact-document.ts";

const page = [
  "Minutes of the harbour board",
  "3 March 2021",
  "",
  "Irena Valdez: The breakwater was finished in the spring of last year, and the keeper’s",
  "salary of 412 crowns was paid to him by the harbour board at its own expense, without delay,",
  "on the first of May.",
  "",
  "It will be painted in summer. 🚢 Ferries keep to the outer lane.",
  "",
  "Daniel Okafor: Who told you of the salary?",
  "",
  "Irena Valdez: The harbour master did.",
  "",
  "Daniel Okafor: Then ask him again, please.",
].join("\n");

function passageOver(words: string, fields: Partial<Passage> = {}): Passage {
  const start = [...page.slice(0, page.indexOf(words))].length;
  const text = sha256Of(page);
  const place = { start, end: start + [...words].length, exact: words };
  return { id: testId("passage", start + 1), transcript: testId("transcript", 1), text, ...place, ...fields };
}

function document(...passages: readonly Passage[]): WholeDocument {
  const record = madeTranscript(1, { text: sha256Of(page), original: sha256Of("as received"), title: "Harbour board" });
  return { record, text: page, reading: readText(page), passages };
}

function wordsOf({ text, reading }: WholeDocument): string[] {
  const blocks = buildBlocks(text, reading);
  return blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs.map((one) => one.text) : []));
}

describe("redactDocument", () => {
  it("is the same object when nothing is withheld", () => {
    const whole = document(passageOver("painted"));
    expect(redactDocument(whole)).toBe(whole);
  });

  it("puts the reason in the place of the words, once a paragraph, and keeps paragraphs and speakers", () => {
    const salary = passageOver(
      "keeper’s\nsalary of 412 crowns was paid to him by the harbour board at its own expense, without delay,\non the first",
      { withheld: "private" },
    );
    const whole = document(salary);
    const left = redactDocument(whole);
    expect(left.text).not.toContain("412");
    expect(wordsOf(left)).toHaveLength(wordsOf(whole).length);
    expect(wordsOf(left).join("\n")).toContain("and the [withheld: private] of May.");
    expect(left.reading.turns).toEqual(whole.reading.turns);
  });

  it("says so in each paragraph, and leaves the labels between", () => {
    const left = redactDocument(
      document(passageOver("outer lane.\n\nDaniel Okafor: Who told", { withheld: "sealed" })),
    );
    expect(wordsOf(left).slice(-4, -2)).toEqual([
      "It will be painted in summer. 🚢 Ferries keep to the [withheld: sealed]",
      "[withheld: sealed] you of the salary?",
    ]);
    expect(left.text).toContain("Daniel Okafor: [withheld: sealed]");
  });

  it("names the text that is left, and no original", () => {
    const { record, text } = redactDocument(document(passageOver("412 crowns", { withheld: "private" })));
    expect(record.text).toBe(sha256Of(text));
    expect(record.original).toBe(record.text);
  });

  it("gives no title that stands in withheld words, nor notes that quote them", () => {
    const whole = document(passageOver(page, { withheld: "sealed" }));
    const notes = "He had 412 crowns: on the first of May.";
    const left = redactDocument({ ...whole, record: { ...whole.record, notes } });
    expect(left.record.title).toBe("[withheld: sealed]");
    expect(left.record.notes).toBe("He had 412 crowns: [withheld: sealed]");
    expect(left.reading.title).toBeUndefined();
  });

  it("keeps other passages at their words, without the note of the withheld one", () => {
    const lane = passageOver("outer lane");
    const paid = passageOver("was paid", { withheld: "private", note: "it was too little" });
    const { passages, text } = redactDocument(document(paid, lane));
    expect(passages.map(({ exact }) => exact)).toEqual(["[withheld: private]", "outer lane"]);
    expect(passages.map(({ start, end }) => codePointsOf(text).slice(start, end))).toEqual(
      passages.map(({ exact }) => exact),
    );
    expect(passages.some(({ note }) => note !== undefined)).toBe(false);
  });

  it("refuses where a withheld passage has no place", () => {
    const lost = passageOver("was paid", { withheld: "private", text: sha256Of("an earlier text") });
    expect(() => redactDocument(document(lost))).toThrow(/lost its place/);
  });

  it("leaves every letter out that is withheld and no other, whatever is", () => {
    const points = codePointsOf(page);
    const stretch = fc
      .tuple(fc.nat(points.length), fc.nat(points.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 4 }), (stretches) => {
        const passages = stretches.map(([start, end], n) =>
          passageOver("", { id: testId("passage", n + 1), start, end, exact: points.slice(start, end), withheld: "R" }),
        );
        const whole = document(...passages);
        const left = redactDocument(whole);
        const isHeld = (at: number) => stretches.some(([start, end]) => at >= start && at < end);
        const labels = whole.reading.lines.flatMap(({ label }) => (label ? [label] : []));
        const isLabel = (at: number) => labels.some(({ start, end }) => at >= start && at < end + 2);
        const letters = [...page].filter((one, at) => /[\p{L}\p{N}🚢]/u.test(one) && (!isHeld(at) || isLabel(at)));
        const marked = left.text.replaceAll("[withheld: R]", "");
        expect([...marked].filter((one) => /[\p{L}\p{N}🚢]/u.test(one))).toEqual(letters);
        for (const { start, end } of left.passages) expect(start).toBeLessThanOrEqual(end);
        expect(left.reading.lines.map(({ n }) => n)).toEqual(whole.reading.lines.map(({ n }) => n));
      }),
      { numRuns: 300 },
    );
  });
});
