import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../../../shared/reading/page.ts";
import { bodyParagraphs } from "../../markdown/body.ts";
import { escapeLine } from "../../markdown/escape-markdown.ts";
import { createPace } from "../../pace.ts";
import { madeArchive, madeTranscript } from "../../testing/made-transcript.ts";
import { anyText, wellFormedText } from "../../testing/nasty.ts";
import { markdownProof } from "./markdown-proof.ts";
import { readBody } from "./read-body.ts";
import { stretchesOf } from "./stretches.ts";

const fillers = [
  "The harbour board met, *and* more was said. ",
  "Гавань закрыта; решение принято. ",
  "港湾委員会は開かれた。",
];

/** Texts of many lengths, among them such as are parsed in several stretches. */
const texts = fc
  .record({ text: wellFormedText, filler: fc.constantFrom(...fillers), times: fc.integer({ min: 0, max: 2_000 }) })
  .map(({ text, filler, times }) => `${text}x${filler.repeat(times)}x\n${text}x${filler.repeat(times)}`);

test("a label of several words stays whole before a long text without any blank", async () => {
  const text = `**Chair of the board:** ${"港湾".repeat(20_000)}`;
  expect(await readBody("a.md", text, createPace())).toEqual({ text: [text.replaceAll("**", "")] });
});

const paragraphs = fc
  .array(texts, { minLength: 1, maxLength: 2 })
  .map((all) => all.map((text, index) => ({ n: index + 1, text, lines: [] })));

const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant("turn" as const),
    n: fc.constant(1),
    voice: fc.constant(0),
    label: anyText,
    paragraphs,
  }),
  fc.record({ kind: fc.constant("narration" as const), paragraphs }),
);

test("a body of any length is read back as what the archive has", async () => {
  const archive = madeArchive(1);
  const run = async (title: string, body: readonly Block[]) => {
    const markdown = [`# ${escapeLine(title)}`, ...bodyParagraphs(body)].join("\n\n");
    const reading = [...archive.readings.values()][0];
    if (!reading) throw new Error("no reading");
    const document = { record: madeTranscript(1, { title }), text: "", reading, blocks: body, passages: [] };
    const pace = createPace();
    const meant = await markdownProof.expectTranscript({ ...document, isRedacted: false }, archive.tables, pace, {
      id: "a1",
      name: "Papers",
    });
    expect(await readBody("a.md", markdown, pace)).toEqual(meant.text);
  };
  await fc.assert(fc.asyncProperty(texts, fc.array(blocks, { minLength: 1, maxLength: 3 }), run), { numRuns: 25 });
});

test("no stretch is long where the text has blanks or letters to be cut at", () => {
  for (const filler of fillers) {
    const stretches = [...stretchesOf(`# Heading\n\n${filler.repeat(4_000)}\n\nLast`)];
    expect(stretches.length).toBeGreaterThan(2);
    expect(Math.max(...stretches.map(({ text }) => text.length))).toBeLessThanOrEqual(16_000);
  }
});
