import { describe, expect, it } from "vitest";
import type { Reading } from "../../shared/reading/reading.ts";
import { readingSchema } from "../../shared/reading/reading.ts";
import { officialPage } from "./fixtures/official-page.ts";
import { readText } from "./read-text.ts";

const reading = readText(officialPage);

function rolesOf({ lines }: Reading): string[] {
  return lines.map(({ role }) => role);
}

function printed(text: string, span: { start: number; end: number } | undefined): string | undefined {
  return span && Array.from(text).slice(span.start, span.end).join("");
}

describe("a page of an official site", () => {
  it("is a valid reading", () => {
    expect(readingSchema.parse(reading)).toEqual(reading);
    expect(reading.layout).toBe("official-site");
    expect(reading.language?.value).toBe("en");
  });

  it("has its fields read from the header", () => {
    expect(reading.title?.value).toBe("Extended meeting of the Harbour Ministry Board");
    expect(reading.summary?.value).toBe("Astrid Valmer attended the yearly meeting of the Harbour Ministry’s Board.");
    expect(reading.date?.value).toBe("2031-04-07");
    expect(reading.time?.value).toBe("09:05");
    expect(reading.place).toMatchObject({ value: "Port Selwyn", lines: [6] });
  });

  it("has its lists and publication read from the trailer", () => {
    expect(reading.geography.map(({ value }) => value)).toEqual(["Outer Islands"]);
    expect(reading.topics.map(({ value }) => value)).toEqual(["Harbours", "Sea pilots and lights"]);
    expect(reading.persons.map(({ value }) => value)).toEqual(["Brandt Oskar"]);
    expect(reading.publication.status?.value).toBe("published");
    expect(reading.publication.sections.map(({ value }) => value)).toEqual(["News", "Transcripts"]);
    expect(reading.publication.date?.value).toBe("2031-04-07T09:05");
    expect(reading.url?.value).toBe("en.norland.example/d/4711");
  });

  it("warns of names that the page hides, and takes none of them for a person", () => {
    expect(reading.warnings).toEqual([{ code: "names-hidden", line: 36, text: "3 more" }]);
  });

  it("gives every line its one role", () => {
    expect(rolesOf(reading)).toEqual([
      ...["furniture", "title", "summary", "date", "time", "place", "residue", "caption"],
      ...["narration", "continuation", "break", "speech", "continuation", "speech"],
      ...["related", "related", "related", "speech", "speech", "speech", "omission"],
      ...["label", "speech", "speech", "speech", "speech", "speech", "speech"],
      ...["furniture", "geography", "furniture", "topic", "topic", "furniture", "person", "furniture"],
      ...["furniture", "publication", "publication", "publication", "furniture"],
    ]);
  });

  it("joins what a link broke", () => {
    const joined = reading.lines.filter(({ joins }) => joins !== undefined).map(({ n, joins }) => [n, joins]);
    expect(joined).toEqual([
      [10, 9],
      [13, 12],
      [23, 22],
    ]);
  });

  it("takes for speakers those who speak and nobody else", () => {
    expect(reading.turns.map(({ label, voice, lines }) => [label, voice, lines])).toEqual([
      ["President of Norland Astrid Valmer", 0, [12, 20]],
      ["Minister of Harbours Oskar Brandt (retranslated)", 1, [22, 25]],
      ["Question", 2, [26, 26]],
      ["Astrid Valmer", 0, [27, 28]],
    ]);
  });

  it("folds the labels of one person, and leaves a role nobody's", () => {
    expect(reading.voices).toEqual([
      {
        labels: ["President of Norland Astrid Valmer", "Astrid Valmer"],
        name: "Astrid Valmer",
        office: "President of Norland",
        anonymous: false,
        folds: [{ label: "Astrid Valmer", rule: "same-words" }],
      },
      {
        labels: ["Minister of Harbours Oskar Brandt (retranslated)"],
        name: "Oskar Brandt",
        office: "Minister of Harbours",
        anonymous: false,
      },
      { labels: ["Question"], anonymous: true },
    ]);
  });

  it("knows who is spoken to, and where it is printed", () => {
    expect(reading.addressed.map(({ value }) => value)).toEqual(["Mr Brandt"]);
    expect(printed(officialPage, reading.addressed[0]?.span)).toBe("Mr Brandt");
    expect(printed(officialPage, reading.publication.sections[1]?.span)).toBe("Transcripts");
    expect(printed(officialPage, reading.lines[11]?.label)).toBe("President of Norland Astrid Valmer");
  });
});

describe("spans", () => {
  it("count code points, and find a label behind invisible characters", () => {
    const text =
      "🚢 Notes\n\u200bAnna\u00a0Berg: Good morning 🚢\nOle Dahl: Good morning.\nAnna Berg: Yes.\nOle Dahl: Yes.";
    const { lines, turns } = readText(text);
    expect(turns.map(({ label }) => label)).toEqual(["Anna Berg", "Ole Dahl", "Anna Berg", "Ole Dahl"]);
    expect(printed(text, lines[1]?.label)).toBe("Anna\u00a0Berg");
    expect(lines.at(-1)?.end).toBe(Array.from(text).length);
  });
});

describe("a page that says nothing of itself", () => {
  it("is prose, with no field and no speaker", () => {
    const read = readText("The tide was high.\nContact telephone numbers:\n14:15\nThe letter reads: come home.");
    expect(read.layout).toBe("prose");
    expect(read).toMatchObject({ turns: [], voices: [], topics: [], persons: [], publication: { sections: [] } });
    for (const field of ["title", "summary", "date", "time", "place"]) expect(read).not.toHaveProperty(field);
  });
});

describe("a page without a place", () => {
  const page = (line: string) =>
    readText(
      `Events\nMeeting of pilots\nMay 2, 2031\n10:00\n${line}\nThe pilots met.\nPublication status\nPublished in section: News`,
    );

  it.each([
    "Press statement following the talks of pilots",
    "Astrid Valmer congratulated Oskar Brandt",
    "Greetings on Harbour Day",
    "The message reads, in part:",
    "Meeting of pilots",
    "President of Norland Astrid Valmer: Good morning.",
  ])("has none in: %s", (line) => {
    expect(page(line).place).toBeUndefined();
  });

  it.each(["Port Selwyn", "The Old Lighthouse, Port Selwyn", "Selwyn training range, Outer Islands", "Isle of Wend"])(
    "has one in: %s",
    (line) => {
      expect(page(line).place?.value).toBe(line);
    },
  );
});

describe("an announcement", () => {
  it("has no date of its own", () => {
    const text =
      "Events\nAstrid Valmer will visit Port Selwyn\nShe will open a pier.\nAnnouncement, May 2, 2031\nThe pier is new.\nPublication status\nPublished in sections: News, Announcements\nPublication date: April 30, 2031, 10:00";
    const read = readText(text);
    expect(read.title?.value).toBe("Astrid Valmer will visit Port Selwyn");
    expect(read.date).toBeUndefined();
    expect(read.lines[3]).toMatchObject({ role: "date", rule: "announced-for" });
    expect(read.publication.date?.value).toBe("2031-04-30T10:00");
  });
});
