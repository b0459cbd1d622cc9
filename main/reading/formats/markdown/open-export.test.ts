import { expect, it } from "vitest";
import type { Block } from "../../../../shared/reading/page.ts";
import { bodyParagraphs } from "../../../exporting/markdown/body.ts";
import { buildBlocks } from "../../build-blocks.ts";
import { readBytes } from "../../read-bytes.ts";

const paragraph = (text: string) => ({ n: 1, text, lines: [1] });
const turn = (n: number, label: string, ...texts: readonly string[]): Block => ({
  kind: "turn",
  n,
  voice: n - 1,
  label,
  paragraphs: texts.map(paragraph),
});

const blocks: readonly Block[] = [
  { kind: "narration", paragraphs: [paragraph("The Board met [in full].")] },
  { kind: "break" },
  turn(1, "Chair *Berg*", "Good morning: 1. It costs $5.", "And well-known."),
  { kind: "omission", text: "<…>" },
  turn(2, "Oskar Brandt", "Thank you."),
];

const file = [
  `---
id: "t01234567-89ab-7def-8123-456789abcdef"
title: "Board of pilots"
summary: "They met."
date: "2031-04-07"
place: "Port Selwyn"
geography:
  - "Outer Islands"
topics:
  - "Piers"
persons:
  - name: "Anna Berg"
    role: "speaker"
  - name: "Ida Holm"
    role: "mentioned"
status: "approved"
sections:
  - "News"
publication_date: "2031-04-08T09:05"
source_url: "https://selwyn.example/1"
text_sha256: "00"
---
`,
  "# Board of pilots",
  ...bodyParagraphs(blocks),
].join("\n\n");

it("comes back as it went out: its fields and its turns, whatever had to be escaped", async () => {
  const received = await readBytes(Buffer.from(file), "2031-04-07 board.md");
  if (!received.ok) throw new Error(received.reason);
  const { format, reading, text } = received;
  const { title, summary, date, place, geography, topics, persons, publication, url } = reading;
  expect(format).toBe("lectern-markdown");
  expect([title, summary, date, place, url, publication.date, publication.status].map((one) => one?.value)).toEqual([
    "Board of pilots",
    "They met.",
    "2031-04-07",
    "Port Selwyn",
    "https://selwyn.example/1",
    "2031-04-08T09:05",
    "approved",
  ]);
  expect([geography, topics, persons, publication.sections].map((list) => list.map(({ value }) => value))).toEqual([
    ["Outer Islands"],
    ["Piers"],
    ["Ida Holm"],
    ["News"],
  ]);
  const plain = (list: readonly Block[]) =>
    list.map((block) =>
      "paragraphs" in block
        ? [...("label" in block ? [block.label] : []), ...block.paragraphs.map((p) => p.text)]
        : block.kind,
    );
  expect(plain(buildBlocks(text, reading))).toEqual([
    ["The Board met [in full]."],
    "break",
    ["Chair *Berg*", "Good morning: 1. It costs $5.", "And well-known."],
    "omission",
    ["Oskar Brandt", "Thank you."],
  ]);
});
