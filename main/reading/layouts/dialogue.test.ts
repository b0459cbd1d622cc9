import { describe, expect, it } from "vitest";
import { buildBlocks } from "../build-blocks.ts";
import { labelsOf, voicesOf } from "../fixtures/speakers-of.ts";
import { readText } from "../read-text.ts";

const timed = ["Anna Berg", "Ole Dahl", "Anna Berg", "Ole Dahl"];

describe("labels with times", () => {
  it.each([
    ["before them", (name: string, n: number) => `(00:0${n}:01) ${name}: Ice ${n}.`],
    ["before them, in brackets", (name: string, n: number) => `[0${n}:01] ${name}: Ice ${n}.`],
    ["behind them", (name: string, n: number) => `${name} (00:0${n}:34): Ice ${n}.`],
    ["behind them on a line of their own", (name: string, n: number) => `${name}  ${n}:07\nIce ${n}.\n`],
    ["behind the colon", (name: string, n: number) => `${name}: (00:0${n})\nIce ${n}.\n`],
    ["in bold", (name: string, n: number) => `**${name} (00:0${n}:34):** Ice ${n}.\n`],
  ])("%s are read, and neither is said", (_, print) => {
    const page = timed.map((name, i) => print(name, i + 1)).join("\n");
    expect(labelsOf(page)).toEqual(timed);
    const said = buildBlocks(page, readText(page)).flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
    expect(said.map(({ text }) => text)).toEqual(["Ice 1.", "Ice 2.", "Ice 3.", "Ice 4."]);
  });

  it("are no speakers in an agenda", () => {
    expect(labelsOf("Harbour Tour 10:00\nCoffee Break 10:30\nPilot School 11:00\nClosing Words 12:00")).toEqual([]);
    const programme =
      "Harbour Days\n14:30 Anna Berg: On ice\n15:00 Ole Dahl: On dredging\n16:00 Anna Berg: Closing words";
    expect(labelsOf(programme)).toEqual([]);
  });
});

describe("short turns", () => {
  it("are not joined, though they are all as long as wrapped lines", () => {
    const turn = (n: number) => `Anna Berg: Good morning, number ${n}.\nOle Dahl: Yes, that is ${n}, again.\n`;
    const page = [1, 2, 3, 4].map(turn).join("");
    expect(labelsOf(page)).toHaveLength(8);
    expect(labelsOf(`Talk\nMay 2, 2031\n\n${page}`)).toHaveLength(8);
  });
});

describe("voices without a name", () => {
  it("are those that a machine told apart", () => {
    const page =
      "[00:00] SPEAKER_00: Welcome.\n[00:07] SPEAKER_01: Thanks.\n[00:50] SPEAKER_03: Ice or fog?\n[01:12] SPEAKER_00: Ice.";
    expect(voicesOf(page)).toEqual(["~SPEAKER_00", "~SPEAKER_01", "~SPEAKER_03"]);
  });

  it("are questions and answers that take turns", () => {
    expect(labelsOf("Q: When did it open?\nA: In May.\nQ: And then?\nA: It closed.")).toEqual(["Q", "A", "Q", "A"]);
    expect(labelsOf("Q. When did it open?\n\nA. In May.\n\nQ. And then?\n\nA. It closed.")).toEqual([
      "Q",
      "A",
      "Q",
      "A",
    ]);
  });

  it("are unknown ones and numbered ones among names", () => {
    const page =
      "Anna Berg: Good morning.\nUnidentified Speaker: Good morning.\nAnna Berg: Who is there?\nSpeaker 3: I am.\nOle Dahl: So am I.\nOle Dahl: And now?";
    expect(voicesOf(page)).toEqual(["Anna Berg", "~Unidentified Speaker", "~Speaker 3", "Ole Dahl"]);
  });
});

describe("words before a colon that nobody speaks", () => {
  const page = `The harbour opened in May. It has three piers: north, south and east.

Contact telephone numbers:
555-0100
14:15
The message reads: come home.
Published in sections: News
Note: the pier is closed on Monday.
For example: the north pier.
Summary: nothing happened.
P.S.: bring a coat.
Anna Berg: harbour master
Ole Dahl: pilot
Karin Holt: clerk
`;

  it("stay words", () => {
    expect(labelsOf(page)).toEqual([]);
  });

  it.each([
    "Session 1: Ice\nSession 2: Fog\nSession 3: Light",
    "Mr President: let me begin.\n\nMr President: let me end.\n\nMr President: thank you.",
    "ICE: It is thick.\n\nFOG: It is thin.\n\nLIGHT: It is on.",
    "RESOLVED: That the pier stay open.\nRESOLVED: That the lamp be lit.\nRESOLVED: That we go home.",
    "Harbour Safety: The plan has parts.\nHarbour Light: The plan has lamps.\nSafe Piers: The agency will build piers.",
    "Born: 14 May 1971\nEducation: Harbour School\nCareer: pilot, harbour master\nPrizes: none",
  ])("in %j", (text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});
