import { describe, expect, it } from "vitest";
import { shownIn } from "../fixtures/shown-in.ts";
import { headOf, labelsOf, voicesOf } from "../fixtures/speakers-of.ts";

const words =
  "Friends, I am glad to see you all here today, on a day on which the harbour that our fathers built is whole.\nWe have three aims: peace, light and order.";

describe("a head of plain lines", () => {
  it.each([
    [
      "title, then place and day",
      `Opening of the North Pier\nPort Selwyn, May 14, 2031\n\n${words}`,
      { place: "Port Selwyn" },
    ],
    [
      "day, title, place and a note",
      `14 травня 2031\nПромова: відкриття пірса\nПорт Селвін (Норланд)\nМова промови: англійська | Транскрипт (українська)\n\n${words}`,
      { title: "Промова: відкриття пірса", place: "Порт Селвін (Норланд)" },
    ],
    [
      "a heading of Markdown",
      `# A Talk on the Sea\n\n*14 May 2031*\n\n${words}`,
      { title: "A Talk on the Sea", place: undefined },
    ],
    ["a line that may be anything", `A Talk on the Sea\n14 May 2031\nDraft\n\n${words}`, { place: undefined }],
  ])("is read: %s", (_, page, fields) => {
    expect(headOf(page)).toMatchObject({ layout: "headed", date: "2031-05-14", ...fields });
    expect(labelsOf(page)).toEqual([]);
  });

  it.each([
    ["a letter", `14 May 2031\n\nDear Anna,\n\n${words}`],
    ["a speech that names a day", `On 14 May 2031 we met.\n\n${words}`],
    ["a list of days", `May 1, 2031\nMay 2, 2031\nMay 3, 2031\n\n${words}`],
  ])("is none: %s", (_, page) => {
    expect(headOf(page)).toMatchObject({ title: undefined, date: undefined, place: undefined });
  });
});

const minutes = `Minutes of the Harbour Board

Date: Tuesday, 14 May 2031
Time: 10:00–11:30
Place: Harbour House, Port Selwyn
Present: Anna Berg (chair), Ole Dahl, Karin Holt
Apologies: Oskar Brandt

1. Minutes of the last meeting
The minutes were approved.

2. Ice
Anna Berg reported. Decision: the pier stays open.
Action: Ole Dahl to write to the ministry.
Next meeting: 11 June 2031
Contact: harbour office
`;

const oral = `Oral History Interview
Interviewee: Ole Dahl
Interviewer: Anna Berg
Date of interview: May 14, 2031
Location: Harbour House, Port Selwyn
Transcriber: Karin Holt

BERG: When did it open?

DAHL: In May. My father said: never again.

BERG: And then?

DAHL: It closed.

[End of interview]
`;

describe("a head of keys", () => {
  it("gives the minutes their fields, and no speakers to what is only noted", () => {
    expect(headOf(minutes)).toEqual({
      layout: "minutes",
      title: "Minutes of the Harbour Board",
      date: "2031-05-14",
      time: "10:00",
      place: "Harbour House, Port Selwyn",
      persons: ["Anna Berg", "Ole Dahl", "Karin Holt"],
    });
    expect(labelsOf(minutes)).toEqual([]);
  });

  it("stands above turns, whose speakers it names", () => {
    expect(headOf(oral)).toMatchObject({
      title: "Oral History Interview",
      date: "2031-05-14",
      persons: ["Ole Dahl", "Anna Berg"],
    });
    expect(voicesOf(oral)).toEqual(["BERG", "DAHL"]);
  });

  it("is read in other languages", () => {
    expect(
      headOf(
        `Protokoll\nDatum: 14. Mai 2031\nOrt: Hafenhaus, Port Selwyn\nTeilnehmer: Anna Berg, Ole Dahl\n\n${words}`,
      ),
    ).toMatchObject({
      title: "Protokoll",
      date: "2031-05-14",
      place: "Hafenhaus, Port Selwyn",
      persons: ["Anna Berg", "Ole Dahl"],
    });
  });
});

describe("words behind a key that somebody speaks", () => {
  const head = "Meeting with press\nMarch 3, 2024\n\n";
  const roles = ["SPEAKER", "Speaker", "CHAIR", "Chairman", "HOST", "INTERVIEWER", "Moderator"];

  it.each(roles)("are turns of %s, however few or many", (role) => {
    for (const turns of [2, 3, 30]) {
      const said = Array.from({ length: turns }, (_, i) => `${role}: Good morning to all ${i + 1} of you.`);
      expect(labelsOf(head + said.join("\n\n"))).toEqual(said.map(() => role));
      expect(headOf(head + said.join("\n\n"))).toMatchObject({
        title: "Meeting with press",
        date: "2024-03-03",
        place: undefined,
        persons: [],
      });
    }
  });

  it("are turns of the one who asks among them too", () => {
    const said = "SPEAKER: Good morning.\n\nSPEAKER: Thank you.\n\nSPEAKER: You are welcome.\n\nQUESTION: Goodbye?";
    expect(labelsOf(said)).toEqual(["SPEAKER", "SPEAKER", "SPEAKER", "QUESTION"]);
  });

  it("are no field, though the keys above them are", () => {
    const page =
      "Oral History\nInterviewer: Anna Berg\nInterviewee: Ole Dahl\nDate: May 14, 2031\n\nInterviewer: When did it open?\n\nInterviewee: In May.\n\nInterviewer: And then?\n\nInterviewee: It closed.";
    expect(headOf(page)).toMatchObject({
      title: "Oral History",
      date: "2031-05-14",
      persons: ["Anna Berg", "Ole Dahl"],
    });
    expect(labelsOf(page)).toEqual(["Interviewer", "Interviewee", "Interviewer", "Interviewee"]);
  });

  it("are no field where a key comes again, nor where they are a sentence", () => {
    const twice = "Subject: I was cold.\nClerk: Were you?\nSubject: I was.\nClerk: Noted.";
    const once = `Date: May 14, 2031\nPlace: Port Selwyn\nChair: Anna, the meeting is yours.\n\n${words}`;
    for (const page of [twice, once]) expect(shownIn(page)).toContain(page.split("\n").at(-1));
    expect(shownIn(twice)).toContain("Were you?");
    expect(shownIn(once)).toContain("the meeting is yours.");
    expect(headOf(once)).toMatchObject({ date: "2031-05-14", place: "Port Selwyn", persons: [] });
  });

  it("are no title under a day that stands alone", () => {
    for (const role of ["Host: ", "**Host:** ", "[00:10] Host: "]) {
      const page = `2024-03-03\n${role}Good morning to all.\n${role}Thank you all.\n${role}Goodbye.`;
      expect(labelsOf(page)).toEqual(["Host", "Host", "Host"]);
      expect(headOf(page).title).toBeUndefined();
    }
  });
});

describe("roles in an agenda", () => {
  it.each([
    "Moderator: Anna Berg, head of the harbour.",
    "Moderator: Anna Berg",
    "Speaker: Anna Berg and Ole Dahl.",
    "Host: 14 May 2031.",
  ])("are no speakers: %s", (line) => {
    const page = `Harbour Days\nMay 2, 2031\n\nIce\n${line}\n\nFog\n${line}\n\nLight\n${line}\n`;
    expect(labelsOf(page)).toEqual([]);
  });
});
