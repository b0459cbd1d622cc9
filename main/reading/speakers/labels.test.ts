import { describe, expect, it } from "vitest";
import { readText } from "../read-text.ts";
import { shapeLabel } from "./label-shape.ts";
import { cutLabel } from "./label-text.ts";

function shapeOf(line: string) {
  const cut = cutLabel(line);
  return cut && shapeLabel(cut, new Set());
}

describe("the form of a label", () => {
  it.each([
    ["Question: Why?", { form: "anonymous" }],
    ["Question from Port Royal: Why?", { form: "anonymous" }],
    ["Anna Berg: Yes.", { form: "name", name: "Anna Berg" }],
    [
      "President of Norland Anna Berg: Yes.",
      { form: "office-name", name: "Anna Berg", office: "President of Norland" },
    ],
    ["Harbour pilot Anna Berg, host of the day: Yes.", { form: "name-office", name: "Anna Berg" }],
    ["Member of the Academy, Head of a Section, Anna Berg: Yes.", { form: "office-name", name: "Anna Berg" }],
    ["Chairman of the Harbour Board Anna Berg: Yes.", { form: "office-name", name: "Anna Berg" }],
    ["Emir of Karan Said bin Omar Al Harun: Yes.", { form: "office-name", name: "Said bin Omar Al Harun" }],
    ["MS. BERG: Yes.", { form: "capitals", name: "MS. BERG" }],
    ["THE VICE PRESIDENT: Yes.", { form: "capitals" }],
    ["PRESIDENT BERG: Yes.", { form: "capitals", name: "BERG", office: "PRESIDENT" }],
    ["AnnaBerg: Yes.", { form: "name", name: "Anna Berg" }],
    ["А.Берг: Да.", { form: "name", name: "А.Берг" }],
    ["Anna Berg (retranslated): Yes.", { form: "name", name: "Anna Berg" }],
  ])("%s", (line, shape) => {
    expect(shapeOf(line)).toMatchObject(shape);
  });

  it.each([
    "Contact telephone numbers:",
    "The message reads: come home.",
    "14:15",
    "See https://example.org: it is there.",
    "I want to say this: no.",
    "In this sense, I note the growth in the Outer Islands: it is large.",
    "We met. Anna Berg: yes.",
    "“Anna Berg: yes.”",
    "FOR EXAMPLE: THE PIER WAS CLOSED.",
    "IN SHORT: THE PIER IS SAFE.",
    "В ЧАСТНОСТИ: ПРИЧАЛ ЗАКРЫТ.",
    "What is said about Port Royal: Nothing.",
  ])("%s has none", (line) => {
    expect(shapeOf(line)).toBeUndefined();
  });
});

function labelsOf(...lines: string[]): string[] {
  return readText(lines.join("\n")).turns.map(({ label }) => label);
}

describe("labels among other words before a colon", () => {
  const talk = ["Anna Berg: Good morning.", "Ole Dahl: Good morning.", "Anna Berg: We begin.", "Ole Dahl: Yes."];

  it("are those that come again", () => {
    expect(labelsOf(...talk)).toEqual(["Anna Berg", "Ole Dahl", "Anna Berg", "Ole Dahl"]);
  });

  it("are no places and no terms, though written with capitals", () => {
    const lines = ["Outer Islands: We are glad to see you in Outer Islands.", "Foreign Policy: It is foreign policy."];
    expect(labelsOf(...talk, ...lines)).toEqual(["Anna Berg", "Ole Dahl", "Anna Berg", "Ole Dahl"]);
  });

  it("are no questions that somebody quotes", () => {
    expect(labelsOf(...talk, "Question: “How much?” “A lot.” It is always so.")).toHaveLength(4);
    expect(labelsOf(...talk, "Question: How much?", "Anna Berg: A lot.")).toContain("Question");
  });

  it("are no asides of a page in capitals", () => {
    const talk = ["MS. BERG: THE PIER IS OPEN.", "MR. DAHL: SINCE WHEN?", "MS. BERG: SINCE MAY.", "MR. DAHL: GOOD."];
    const asides = ["FOR EXAMPLE: IT WAS CLOSED.", "EXAMPLES: PIER AND QUAY.", "IN SHORT: IT IS SAFE."];
    expect(labelsOf(...talk, ...asides, ...talk, ...asides)).toEqual([
      ...["MS. BERG", "MR. DAHL", "MS. BERG", "MR. DAHL"],
      ...["MS. BERG", "MR. DAHL", "MS. BERG", "MR. DAHL"],
    ]);
  });

  it("are read in Markdown, in capitals, and as a bare Q", () => {
    expect(labelsOf("**Anna Berg:** Welcome.", "", "**Ole Dahl:** Thanks.", "", "**Anna Berg:** So?")).toHaveLength(3);
    expect(labelsOf("MS. BERG:  Hello.", "", "Q    Why?", "", "MS. BERG:  Because.")).toEqual([
      "MS. BERG",
      "Q",
      "MS. BERG",
    ]);
  });
});

describe("the lines of a form", () => {
  const times = (piece: (n: number) => string) => [1, 2, 3, 4, 5].map(piece).join("\n");

  it.each([
    [
      "instructions",
      (n: number) =>
        `${n}. The Government shall open lock ${n}.\nDeadline: June ${n}, 2031.\nResponsible: Brandt Oskar, A. Berg.\nReport: Twice a year.`,
    ],
    [
      "instructions in Russian",
      (n: number) =>
        `${n}. Правительству открыть шлюз ${n}.\nСрок: до ${n} июня 2031 г.\nОтветственные: Бергов П.И., Даль О.\nДоклад: Ежегодно.`,
    ],
    ["tasks", (n: number) => `Task: Open lock ${n}.\nOwner: Anna Berg\nDue: 2031-05-0${n}\nStatus: Open\n`],
    [
      "persons in charge",
      (n: number) =>
        `Lock ${n} opens in the afternoon, and whoever likes may come to see it.\nContact Person: Anna Berg\nRelease Date: May ${n}, 2031\n`,
    ],
    ["bold words", (n: number) => `**Lock:** ${n}\n\n**Master:** Ole Dahl\n\nIt opens in May.\n`],
    ["pictures", (n: number) => `The lock opened in ${n} days.\nPhoto: Anna Berg, Ole Dahl\n`],
  ])("name no speakers: %s", (_, piece) => {
    expect(labelsOf(times(piece))).toEqual([]);
    const official = `Events\nMeeting\nMay 5, 2031\n09:00\n${times(piece)}\nPublication status\nPublished in section: News`;
    expect(labelsOf(official)).toEqual([]);
  });

  it.each([
    [
      "family names",
      "Berg",
      "Anna Berg: Five metres.\nOle Dahl: And now?\nBerg: June 5, 2031.\nDahl: Who says so?\nBerg: The pilots do.\nDahl: Good.\nBerg: It is deep.",
    ],
    [
      "a call of names",
      "Anna Berg",
      "Anna Berg: Oskar Brandt.\nOskar Brandt: Here!\nAnna Berg: Karin Holt.\nKarin Holt: I am here.\nAnna Berg: Ole Dahl.\nOle Dahl: Here.\nAnna Berg: Good, we begin.",
    ],
  ])("are not the lines of a talk: %s", (_, label, talk) => {
    expect(labelsOf(talk)).toContain(label);
  });
});

describe("a name that is a word of sentences too", () => {
  it.each([
    "Per Berg",
    "Will Smidt",
    "May Dahl",
    "Ask Lunde",
    "Say Holt",
    "So Young Kim",
    "Its Berg",
    "Even Dahl",
    "Do Thi Minh",
  ])("is a speaker's: %s", (name) => {
    const talk = `Anna Berg: Good morning.\n${name}: Good morning.\nAnna Berg: We begin.\n${name}: Yes, let us.`;
    expect(labelsOf(talk)).toEqual(["Anna Berg", name, "Anna Berg", name]);
    expect(labelsOf(talk.toUpperCase())).toContain(name.toUpperCase());
    const minutes = `Minutes of the board\nDate: 3 March 2031\nPresent: Ole Dahl, ${name}\n\nThe board met.`;
    expect(readText(minutes).persons.map(({ value }) => value)).toContain(name);
  });

  it("is one where the page names it elsewhere, whatever the word", () => {
    const page = (persons: string) =>
      `Events\nMeeting\nMay 5, 2031\n09:00\nAnna Berg: Good morning.\nOur Nilsen: Good morning.\nAnna Berg: So it is.\nOur Nilsen: Yes.\n${persons}Publication status\nPublished in section: News`;
    expect(labelsOf(page("Persons\nNilsen Our\n"))).toContain("Our Nilsen");
    expect(labelsOf(page(""))).toEqual(["Anna Berg", "Anna Berg"]);
  });

  it.each(["So Far", "My Question", "May Update", "Say Cheese", "Read More", "What Next"])(
    "is none once: %s",
    (words) => {
      const talk = `Anna Berg: Good morning.\nOle Dahl: Good morning.\nAnna Berg: We begin.\nOle Dahl: Yes.\n${words}: The pier.`;
      expect(labelsOf(talk)).toHaveLength(4);
      expect(labelsOf(talk.toUpperCase())).toHaveLength(4);
    },
  );
});
