import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Reading, readingSchema } from "../../shared/reading/reading.ts";
import { processorTime } from "../runtime/testing/processor-time.ts";
import { buildBlocks } from "./build-blocks.ts";
import { officialPage } from "./fixtures/official-page.ts";
import { readBytes } from "./read-bytes.ts";
import { readText } from "./read-text.ts";

const pieces = [
  ...officialPage.split("\n"),
  ...[
    "Q    Why?",
    "MS. BERG:  Because.",
    "**Anna Berg:** Yes.",
    "---",
    "title: A",
    "WEBVTT",
    "00:01.000 --> 00:02.000",
  ],
  ...[
    "А.Берг: Да.",
    "Темы",
    "7 апреля 2031 года",
    ":",
    "(retranslated):",
    "",
    "\u00ad",
    "\u0000",
    "😀",
    "\ud800",
    "***",
    "1 of 1",
  ],
];

/** Pages that look like pages: lines of the layouts and any other, between any line ends. */
const page = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" })),
      fc.constantFrom("\n", "\r\n", "\r", "\u2028", "\f"),
    ),
  )
  .map((lines) => lines.map(([text, end]) => text + end).join(""));

const anyText = fc.oneof(page, fc.string({ unit: "binary", maxLength: 400 }));

function lettersOf(text: string): number {
  return text.replace(/\s/gu, "").length;
}

/** Every line in its place: numbered, in order, its joins behind it, its label inside it. Answers with where the last ends. */
function checkLines(lines: Reading["lines"]): number {
  let at = 0;
  for (const [i, { n, start, end, joins = 0, label = { start, end: start } }] of lines.entries()) {
    expect(n).toBe(i + 1);
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(joins).toBeLessThan(n);
    expect(label.start >= start && label.end <= end && label.start <= label.end).toBe(true);
    at = end;
  }
  return at;
}

describe("any text", () => {
  it("is read: each line has one role, in order, inside the text; each turn has its voice and its lines", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, turns, voices } = readingSchema.parse(readText(text));
        expect(checkLines(lines)).toBeLessThanOrEqual(Array.from(text).length);
        for (const {
          voice,
          lines: [first, last],
        } of turns) {
          expect(voices[voice]).toBeDefined();
          expect(first <= last && last <= lines.length).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("comes out in blocks that never hold more than went in, numbered without a gap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const blocks = buildBlocks(text, readText(text));
        const paragraphs = blocks.flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
        expect(paragraphs.reduce((sum, paragraph) => sum + lettersOf(paragraph.text), 0)).toBeLessThanOrEqual(
          lettersOf(text),
        );
        expect(paragraphs.map(({ n }) => n)).toEqual(paragraphs.map((_, i) => i + 1));
      }),
      { numRuns: 500 },
    );
  });

  it("is read the same way twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(text)).toEqual(readText(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe("any bytes", () => {
  it("are read or refused with a reason", () => {
    return fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const received = await readBytes(bytes, "a.txt");
        if (!received.ok) expect(received.reason.length).toBeGreaterThan(20);
        expect(received.sha256).toMatch(/^[0-9a-f]{64}$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a page of a megabyte", () => {
  const shapes: Readonly<Record<string, string>> = {
    "one line": "word ".repeat(340_000),
    "short lines": "a\n".repeat(500_000),
    "colons in a line": "a: ".repeat(300_000),
    "a label a line": "Anna Berg: yes\n".repeat(66_000),
    "joined lines": "Anna\n,\n".repeat(140_000),
    "quotation marks": "“".repeat(300_000),
  };

  it.each(Object.keys(shapes))("of %s is read in two seconds of one core", async (name) => {
    const text = shapes[name] ?? "";
    expect(await processorTime(() => buildBlocks(text, readText(text)))).toBeLessThan(8_000);
  });
});
