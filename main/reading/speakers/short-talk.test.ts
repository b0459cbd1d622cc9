import { describe, expect, it } from "vitest";
import { headOf, labelsOf } from "../fixtures/speakers-of.ts";
import { readText } from "../read-text.ts";

const head = "Interview on schools\nMarch 3, 2031\nPort Selwyn\n\n";
const asked = "Anna Berg: I think we should build more schools. They are needed.";
const answered = "Ole Dahl: Yes, that is true. The town has grown a lot since then.";

function warned(page: string): string[] {
  return readText(page).warnings.map(({ code }) => code);
}

describe("persons who speak once each", () => {
  it.each([
    ["under a head", `${head}${asked}\n${answered}`],
    ["with blank lines between", `${head}${asked}\n\n${answered}`],
    ["alone", `${asked}\n${answered}`],
    ["who ask", `${head}Anna Berg: When did the pier open?\n\nOle Dahl: In spring, as far as I know.`],
    ["in paragraphs", `${head}${asked}\n\nThe old ones are full.\n\n${answered}`],
    ["in Russian", "Анна Берг: Я думаю, что школ не хватает.\n\nОле Даль: Да, это правда. Город вырос."],
  ])("are its speakers, to be looked at: %s", (_, page) => {
    expect(labelsOf(page)).toHaveLength(2);
    expect(warned(page)).toEqual(["speaker-unsure", "speaker-unsure"]);
  });

  it("leave the head what it is", () => {
    expect(headOf(`${head}${asked}\n${answered}`)).toMatchObject({
      title: "Interview on schools",
      date: "2031-03-03",
    });
  });

  it("do so beside one who speaks twice, and do not lose their words to him", () => {
    const page = `${asked}\n\n${answered}\n\nAnna Berg: And who pays for it?\n\nKarin Holt: We do, as ever.`;
    expect(labelsOf(page)).toEqual(["Anna Berg", "Ole Dahl", "Anna Berg", "Karin Holt"]);
  });
});

describe("names before what nobody says", () => {
  it.each([
    ["a list of persons", "Anna Berg: She has been our harbour master since 2019.\nOle Dahl: He leads the pilots."],
    ["an agenda of questions", "Anna Berg: How do we keep the pier open?\nOle Dahl: What do we know of ice?"],
    ["what people say", "Anna Berg: I love the pier.\nOle Dahl: We come here every spring."],
    ["votes", "Anna Berg: Yes.\nOle Dahl: No."],
  ])("are no speakers, and the page is worth a look: %s", (_, lines) => {
    expect(labelsOf(head + lines)).toEqual([]);
    expect(readText(head + lines).warnings).toEqual([{ code: "labels-untaken", line: 5, text: "Anna Berg" }]);
  });

  it.each([
    ["headings", "Next Steps: We build.\nKey Points: You pay.\nThe town waits."],
    ["entries of a list", "Anna Berg: harbour master\nOle Dahl: pilot"],
    ["quotations", "Anna Berg: “I am glad.”\nOle Dahl: “We are too.”"],
    [
      "two of them that might be names",
      "Next Steps: We build.\nSafety First: You pay.\nThe town takes steps, and first of all safety.",
    ],
    ["one name", `${asked}\nThe town waits.`],
    [
      "a longer text around them",
      `The town waits.\n${"It has for long, and it will.\n".repeat(8)}${asked}\nOle Dahl: He was there.`,
    ],
  ])("are nothing to look at: %s", (_, lines) => {
    expect(labelsOf(head + lines)).toEqual([]);
    expect(warned(head + lines)).toEqual([]);
  });

  it("are not asked about again where a person has said that they are none", () => {
    const page = `${head}Anna Berg: She leads the harbour.\nOle Dahl: He leads the pilots.`;
    const correction = { lines: [], speakers: { are: [], areNot: ["Anna Berg", "Ole Dahl"] } };
    expect(warned(page)).toEqual(["labels-untaken"]);
    expect(readText(page, { correction }).warnings).toEqual([]);
  });
});
