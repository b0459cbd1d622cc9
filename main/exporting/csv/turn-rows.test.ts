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
    { transcript: record.id, turn: 1, label, person: testId("person", 7), text: "First.\nThen." },
    { transcript: record.id, turn: 2, label: "Question", person: undefined, text: "Who?" },
  ]);
});
