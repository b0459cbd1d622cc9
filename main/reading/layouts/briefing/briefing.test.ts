import { describe, expect, it } from "vitest";
import { shownIn } from "../../fixtures/shown-in.ts";
import { headOf, labelsOf, voicesOf } from "../../fixtures/speakers-of.ts";

const release = `THE WHITE HARBOR

Office of the Press Secretary
____________________________________________
For Immediate Release                                         May 14, 2031

REMARKS BY THE PRESIDENT
AT THE OPENING OF THE PIER

Harbor House
Port Selwyn, Norland

10:35 A.M. EDT

     THE PRESIDENT:  Thank you.  (Applause.)  Please, sit down.  I have one message for you:  the pier is open.

     AUDIENCE:  Yes!

     THE PRESIDENT:  And here's the deal:  it stays open.  (Laughter.)

                    END                     10:50 A.M. EDT
`;

const gaggle = `For Immediate Release
Office of the Press Secretary
May 14, 2031

Press Briefing by Anna Berg
James Dahl Briefing Room

12:30 P.M. EDT

MS. BERG: Good afternoon. One announcement: the pier is open. I'll take your questions.

Q Anna, when did it open?

MS. BERG: Today.

Q And --

MS. BERG: Q is a good letter.

HARBOR MASTER DAHL: If I may.

END 1:15 P.M. EDT
`;

describe("remarks and briefings", () => {
  it("have place, day and time above the words, and the title where no YAML gives it", () => {
    expect(headOf(release)).toMatchObject({
      layout: "briefing",
      title: "REMARKS BY THE PRESIDENT AT THE OPENING OF THE PIER",
      date: "2031-05-14",
      time: "10:35",
      place: "Harbor House, Port Selwyn, Norland",
    });
    expect(headOf(gaggle)).toMatchObject({
      title: "Press Briefing by Anna Berg",
      date: "2031-05-14",
      time: "12:30",
      place: "James Dahl Briefing Room",
    });
  });

  it("have speakers in capitals and a bare Q, and no others", () => {
    expect(labelsOf(release)).toEqual(["THE PRESIDENT", "AUDIENCE", "THE PRESIDENT"]);
    expect(labelsOf(gaggle)).toEqual(["MS. BERG", "Q", "MS. BERG", "Q", "MS. BERG", "HARBOR MASTER DAHL"]);
  });

  it("keep roles without a name", () => {
    const call =
      "Via Teleconference\n\n10:45 A.M. EST\n\nMODERATOR:  Hi.\n\nSENIOR HARBOR OFFICIAL:  Thanks.\n\nQ    Why?\n\nAIDE:  That is all.\n\n11:29 A.M. EST";
    expect(voicesOf(call)).toEqual(["~MODERATOR", "SENIOR HARBOR OFFICIAL", "~Q", "~AIDE"]);
    expect(headOf(call)).toMatchObject({ time: "10:45", place: undefined });
  });

  it("wrapped at a width without blank lines, begin a paragraph with every label", () => {
    const wrapped =
      "10:45 A.M. EST\nMS. BERG:  The harbor has been open for six winters, and it will stay open.\nMR. DAHL:  I have nothing to add to that, which is what I always say here.\nMS. BERG:  Then let us go on to the lamps of which there are ten on this coast.\nMR. DAHL:  Eleven, if one counts the lamp that we have on the old north pier.\nMS. BERG:  Eleven.\nMR. DAHL:  Yes.\nMS. BERG:  Good.\nMR. DAHL:  Good.";
    expect(labelsOf(wrapped)).toHaveLength(8);
  });
});

describe("a first line that does not begin as titles of releases do", () => {
  const said =
    "SPEAKER: Good morning to all of you.\n\nMODERATOR: Thank you.\n\nSPEAKER: You are welcome.\n\nMODERATOR: Yes.";

  it.each([
    ["Meeting with press\nMarch 3, 2024", { title: "Meeting with press", place: undefined }],
    ["Meeting with press\n10:35 A.M. EDT", { title: "Meeting with press", place: undefined }],
    ["Is the ice thick?\nMarch 3, 2024", { title: "Is the ice thick?", place: undefined }],
    [
      "Pilots and lamps\nin winter\n\nHarbor House\n10:35 A.M. EDT",
      { title: "Pilots and lamps in winter", place: "Harbor House" },
    ],
    ["Port Selwyn, Norland\nMarch 3, 2024", { title: undefined, place: "Port Selwyn, Norland" }],
    ["James Dahl Briefing Room\nMarch 3, 2024", { title: undefined, place: "James Dahl Briefing Room" }],
    ["Port Selwyn\n\n10:35 A.M. EDT", { title: undefined, place: "Port Selwyn" }],
  ])("is the title unless it is a place: %j", (head, fields) => {
    expect(headOf(`${head}\n\n${said}`)).toMatchObject({ layout: "briefing", ...fields });
  });

  it("is neither where somebody speaks it", () => {
    const page = `Anna Berg: Good morning to all…\n\n${said}`;
    expect(headOf(page)).toMatchObject({ layout: "briefing", title: undefined, place: undefined });
    expect(shownIn(page)).toContain("Good morning to all…");
  });
});

describe("statements of the same site", () => {
  it.each([
    [
      "headings in bold",
      `---
title: "FACT SHEET: Harbors for All"
date: '2031-05-14'
---

Today, the Administration is announcing new steps.

**Opening Harbors:** The Department will open ten harbors.

**Lighting the Coast:** The Department will light ten lamps.

-   **Training Pilots:** A new school.

-   **Safe Piers:** The agency will build piers.

Harbor Safety: The plan has three parts.

**WHAT THEY ARE SAYING**

**Senator Anna Berg (D-NL):** "This is a great day."

**Governor Ole Dahl:** “I welcome this plan.”

Karin Holt, President of the Pilots' Union: “A great plan.”

###
`,
    ],
    [
      "an advisory",
      `---
title: Media Advisory
date: '2031-05-14'
---

WHO: Harbor Master Ole Dahl

WHAT: Opening of the pier

WHEN: May 14, 2031, 10:00 AM EDT

WHERE: Harbor House

MEDIA CONTACT: Anna Berg, 555-0100

NOTE: Bring a coat.
`,
    ],
    [
      "people who are quoted",
      `---
title: "WHAT THEY ARE SAYING: Leaders Praise the Harbor Act"
date: '2031-05-14'
---

Leaders across the coast praised the act:

Senator Anna Berg (NL): “Today is a great day for harbors and those who work in them.”

Governor Ole Dahl (EW): “Harbors are the heart of this coast.”

Mayor Karin Holt, Port Selwyn: “We are grateful.”

AFL Harbor Union: “A good start.”
`,
    ],
  ])("have no speakers: %s", (_, page) => {
    expect(labelsOf(page)).toEqual([]);
    expect(headOf(page).date).toBe("2031-05-14");
  });
});
