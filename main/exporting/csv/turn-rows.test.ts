import { expect, test } from "vitest";
import type { Block } from "../../../shared/reading/page.ts";
import { testId } from "../testing/arbitrary-archive.ts";
import { madeTranscript } from "../testing/made-transcript.ts";
import { turnRows } from "./turn-rows.ts";

test("a turn that an omission cuts is one row; who speaks is what the record says", () => {
  const label = "Harbour Master Maja Lindqvist";
  const record = madeTranscript(1, { speakers: [{ label, person: testId("person", 7), turns: 1 }] });
  const turn = (n: number, text: string, who = label): Block => {
    return { kind: "turn", n, voice: 0, label: who, paragraphs: [{ n, text, lines: [n] }] };
  };
  const narration: Block = { kind: "narration", paragraphs: [{ n: 9, text: "Applause.", lines: [9] }] };
  const blocks = [
    narration,
    turn(1, "First."),
    { kind: "omission" as const, text: "<…>" },
    turn(1, "Then."),
    turn(2, "Who?", "Question"),
  ];
  expect(turnRows(record, blocks)).toEqual([
    { transcript: record.id, turn: 1, part: 1, label, person: testId("person", 7), text: "First.\nThen." },
    { transcript: record.id, turn: 2, part: 1, label: "Question", person: undefined, text: "Who?" },
  ]);
});

test("a speech that no cell can hold goes on in parts, cut between paragraphs or words", () => {
  const paragraph = "The harbour board met. ".repeat(900).trim();
  const lines = [paragraph, paragraph, `x${"😀".repeat(35_000)}`, paragraph.repeat(3), "End."];
  const paragraphs = lines.map((text, index) => ({ n: index + 1, text, lines: [index + 1] }));
  const rows = turnRows(madeTranscript(1), [{ kind: "turn", n: 1, voice: 0, label: "Chair", paragraphs }]);
  expect(rows.map(({ part }) => part)).toEqual(rows.map((_, index) => index + 1));
  expect(Math.max(...rows.map(({ text }) => text.length))).toBeLessThanOrEqual(32_000);
  expect(rows[0]?.text).toBe(paragraph);
  const letters = (text: string) => text.replace(/\s/g, "");
  expect(letters(rows.map(({ text }) => text).join(""))).toBe(letters(lines.join("")));
});
