import { describe, expect, it } from "vitest";
import { headOf } from "../fixtures/speakers-of.ts";
import { readText } from "../read-text.ts";

const words =
  "Friends, I am glad to see you all here today, on a day on which the harbour that our fathers built is whole.\nWe have three aims: peace, light and order.";
const talk = "MS. BERG: Good morning.\n\nMR. DAHL: Good morning to you.\n\nMS. BERG: Is it open?";
const announcement = (day: string) =>
  `Events\nAstrid Valmer will visit Port Selwyn\nShe will open a pier.\nAnnouncement, ${day}\nThe pier is new.\nPublication status\nPublished in sections: News, Announcements\nPublication date: April 30, 2031, 10:00`;
const nobody = { are: [], areNot: [] };

function warned(text: string): unknown[] {
  return readText(text).warnings;
}

describe("a date that may be read in two ways", () => {
  it.each([
    ["under the title", `Interview on schools\n03/04/2021\n\n${words}`, 2],
    ["behind a place", `Interview on schools\nPort Selwyn, 03/04/2021\n\n${words}`, 2],
    ["with nothing above it", `03/04/2021\n\n${words}`, 1],
    ["above labels in capitals", `03/04/2021\n\n${talk}`, 1],
    ["behind a key", `Interview on schools\nDate: 03/04/2021\nPlace: Port Selwyn\n\n${words}`, 2],
    ["on a release", `For Immediate Release    03/04/2021\n\nREMARKS BY THE MAYOR\n\n10:15 A.M.\n\n${talk}`, 1],
  ])("is not guessed, and is said: %s", (_, page, line) => {
    expect(readText(page).date).toBeUndefined();
    expect(warned(page)).toEqual([{ code: "date-unclear", line, text: page.split("\n")[line - 1] }]);
  });

  it("leaves the title and the place what they are", () => {
    const page = `Interview on schools\nPort Selwyn, 03/04/2021\n\n${words}`;
    expect(headOf(page)).toMatchObject({ title: "Interview on schools", date: undefined, place: "Port Selwyn" });
  });

  it("is nothing to say of beside one that is clear, or where a person says what it is", () => {
    const page = `Interview on schools\nMarch 3, 2021\n03/04/2021\n\n${words}`;
    expect(headOf(page)).toMatchObject({ title: "Interview on schools", date: "2021-03-03" });
    expect(warned(page)).toEqual([]);
    const told = readText(`03/04/2021\n\n${words}`, {
      correction: { lines: [{ line: 1, role: "furniture" }], speakers: nobody },
    });
    expect(told.warnings).toEqual([]);
  });
});

it.each([
  ["alone above labels", `03/04/2021\n\n${talk}`],
  ["above a note", `Interview on schools\nMay 14, 2031\n03/04/2021\nLanguage: English | Transcript\n\n${words}`],
  [
    "under the time",
    `Events\nA visit\nMay 14, 2031\n14:15\n03/04/2021\nIt is new.\nPublication status\nPublished in sections: News`,
  ],
  ["behind a key", `Minutes\nDate: May 14, 2031\nPlace: 03/04/2021\n\n${words}`],
])("what has the form of a date is no place: %s", (_, page) => {
  expect(readText(page).place).toBeUndefined();
});

it("numbers with full stops are a date, and a title above them stays the title", () => {
  const page = `Interview on schools\n3.4.2021\n\n${words}`;
  expect(headOf(page)).toMatchObject({ title: "Interview on schools", date: "2021-04-03" });
  expect(warned(page)).toEqual([]);
});

describe("a line of the date that none is read from", () => {
  it("is said", () => {
    expect(warned(`Minutes\nDate: some day in spring\nPlace: Port Selwyn\n\n${words}`)).toEqual([
      { code: "date-unread", line: 2, text: "Date: some day in spring" },
    ]);
  });

  it.each(["May 2, 2031", "May 2 − 3, 2031"])("is said of a day that is announced: %s", (day) => {
    expect(warned(announcement(day))).toEqual([{ code: "date-announced", line: 4, text: `Announcement, ${day}` }]);
  });

  it.each([
    ["May 2, 2031", "2031-05-02"],
    ["May 2 − 3, 2031", "2031-05-02/2031-05-03"],
  ])("holds it where a person says so: %s", (day, date) => {
    const correction = { lines: [{ line: 4, role: "date" as const }], speakers: nobody };
    const { warnings, ...read } = readText(announcement(day), { correction });
    expect(read.date?.value).toBe(date);
    expect(warnings).toEqual([]);
  });
});
