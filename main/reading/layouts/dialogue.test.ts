import { describe, expect, it } from "vitest";
import { buildBlocks } from "../build-blocks.ts";
import { headOf, labelsOf, voicesOf } from "../fixtures/speakers-of.ts";
import { readText } from "../read-text.ts";

const timed = ["Anna Berg", "Ole Dahl", "Anna Berg", "Ole Dahl"];

describe("labels with times", () => {
  it.each([
    ["before them", (name: string, n: number) => `(00:0${n}:01) ${name}: Ice ${n}.`],
    ["before them, in brackets", (name: string, n: number) => `[0${n}:01] ${name}: Ice ${n}.`],
    ["behind them", (name: string, n: number) => `${name} (00:0${n}:34): Ice ${n}.`],
    ["behind them on a line of their own", (name: string, n: number) => `${name}  ${n}:07\nIce ${n}.\n`],
    ["behind the colon", (name: string, n: number) => `${name}: (00:0${n})\nIce ${n}.\n`],
    ["before them, with the day", (name: string, n: number) => `[2031-05-02 14:0${n}] ${name}: Ice ${n}.`],
    ["before them, as a chat has them", (name: string, n: number) => `[5/12/2031, 2:0${n}:11 PM] ${name}: Ice ${n}.`],
    ["before them on a line of their own", (name: string, n: number) => `00:00:0${n} ${name}\nIce ${n}.\n`],
    ["in bold", (name: string, n: number) => `**${name} (00:0${n}:34):** Ice ${n}.\n`],
  ])("%s are read, and neither is said", (_, print) => {
    const page = timed.map((name, i) => print(name, i + 1)).join("\n");
    expect(labelsOf(page)).toEqual(timed);
    const said = buildBlocks(page, readText(page)).flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
    expect(said.map(({ text }) => text)).toEqual(["Ice 1.", "Ice 2.", "Ice 3.", "Ice 4."]);
  });

  it("are no speakers in an agenda", () => {
    expect(labelsOf("Harbour Tour 10:00\nCoffee Break 10:30\nPilot School 11:00\nClosing Words 12:00")).toEqual([]);
    expect(labelsOf("10:00 Harbour Tour\n10:30 Coffee Break\n11:00 Pilot School\n12:00 Coffee Break")).toEqual([]);
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

describe("first names", () => {
  const talk = (set: (name: string) => string) =>
    `${set("Anna")} Good morning. How are you?\n\n${set("Ole")} I am well.\n\n${set("Anna")} Is the ice thick?\n\n${set("Ole")} It is.\n\n${set("Anna")} I thank you.\n\n${set("Ole")} Goodbye.`;
  const both = ["Anna", "Ole", "Anna", "Ole", "Anna", "Ole"];

  it("are speakers where they talk to each other, in bold or plain", () => {
    expect(labelsOf(talk((name) => `**${name}:**`))).toEqual(both);
    expect(labelsOf(talk((name) => `${name}:`))).toEqual(both);
    expect(labelsOf(`Talk\nMay 2, 2031\n\n${talk((name) => `${name}:`)}`)).toEqual(both);
    expect(
      labelsOf("Анна: Как дела?\n\nОле: Я жив.\n\nАнна: А лёд?\n\nОле: Вы о нём?\n\nАнна: Да.\n\nОле: Тает."),
    ).toHaveLength(6);
  });

  it.each([
    ["claims and what is true", "Myth: The pier is old.\n\nFact: It was built in May.\n\n"],
    ["what is good and bad", "Pros: I liked the pier.\n\nCons: You hear the fog horn.\n\n"],
    ["notes", "Note: Why do you wait?\n\nWarning: Have you a boat?\n\n"],
    [
      "what stands between paragraphs",
      "Ice: Is it thick?\n\nIt is. Pilots say so.\n\nNobody knows more.\n\nFog: Do you see?\n\nNo.\n\nNo.\n\n",
    ],
  ])("are not %s", (_, pair) => {
    expect(labelsOf(pair.repeat(4))).toEqual([]);
  });
});

describe("a page of Markdown without a date", () => {
  it("has for its title the heading that it begins with", () => {
    const page =
      "# Talking of ice\n\n**Anna Berg:** Good morning.\n\n**Ole Dahl:** Good morning.\n\n**Anna Berg:** Ice?\n";
    expect(headOf(page).title).toBe("Talking of ice");
    expect(readText(page).title).toMatchObject({ lines: [1], span: { start: 2, end: 16 } });
    expect(readText(page).lines[0]?.role).toBe("title");
    expect(headOf(`---\ndate: 2031-05-02\n---\n${page}`)).toMatchObject({
      title: "Talking of ice",
      date: "2031-05-02",
    });
    for (const other of [`Ice.\n\n${page}`, page.replace("#", "##"), page.replace("# ", "#")])
      expect(headOf(other).title).toBeUndefined();
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
