import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { describeReading } from "./describe-reading.ts";
import { officialPage } from "./fixtures/official-page.ts";
import { readBytes } from "./read-bytes.ts";

describe("what is printed of a reading", async () => {
  it("is its fields, as printed on the page", async () => {
    expect(describeReading("in/page.txt", await readBytes(Buffer.from(officialPage), "page.txt"))).toEqual({
      file: "in/page.txt",
      sha256: createHash("sha256").update(officialPage).digest("hex"),
      encoding: "utf-8",
      format: "text",
      language: "en",
      layout: "official-site",
      title: "Extended meeting of the Harbour Ministry Board",
      summary: "Astrid Valmer attended the yearly meeting of the Harbour Ministry’s Board.",
      date: "2031-04-07",
      time: "09:05",
      place: "Port Selwyn",
      geography: ["Outer Islands"],
      topics: ["Harbours", "Sea pilots and lights"],
      persons: ["Brandt Oskar"],
      publication: { status: "published", sections: ["News", "Transcripts"], date: "2031-04-07T09:05" },
      speakers: [
        { label: "President of Norland Astrid Valmer", person: "Astrid Valmer", turns: 1 },
        { label: "Minister of Harbours Oskar Brandt (retranslated)", person: "Oskar Brandt", turns: 1 },
        { label: "Question", anonymous: true, turns: 1 },
        { label: "Astrid Valmer", person: "Astrid Valmer", turns: 1 },
      ],
      turns: 4,
      warnings: [{ code: "names-hidden", line: 36, text: "3 more" }],
    });
  });

  it("leaves out what was not found, and adds every line when asked", async () => {
    const described = describeReading("a.txt", await readBytes(Buffer.from("A line.\n\nAnother."), "a.txt"), {
      full: true,
    });
    expect(described).not.toHaveProperty("title");
    expect(described).not.toHaveProperty("publication");
    expect(described.lines).toEqual([
      { n: 1, start: 0, end: 7, role: "narration", rule: "narration", confidence: 0.9 },
      { n: 2, start: 8, end: 8, role: "blank", rule: "blank", confidence: 1 },
      { n: 3, start: 9, end: 17, role: "narration", rule: "narration", confidence: 0.9 },
    ]);
  });

  it("says of a file that cannot be read why", async () => {
    const described = describeReading("a.txt", await readBytes(Buffer.alloc(0), "a.txt"));
    expect(described.error).toEqual({ kind: "not-a-transcript", reason: expect.stringMatching(/empty/) });
  });
});

const seed = path.join(process.env.LECTERN_SHARED ?? "../shared", "seed");

describe.skipIf(!existsSync(seed))(
  "the document that Lectern was conceived from (needs the shared folder)",
  async () => {
    it("is read without a keystroke", async () => {
      for (const name of existsSync(seed) ? readdirSync(seed) : []) {
        const described = describeReading(name, await readBytes(readFileSync(path.join(seed, name)), name));
        expect(described).toMatchObject({ date: "2021-03-03", time: "14:15", place: "Moscow", turns: 2, warnings: [] });
        expect(described.publication).toMatchObject({ status: "published", date: "2021-03-03T14:15" });
        const speakers = described.speakers;
        expect(Array.isArray(speakers) && new Set(speakers.map(({ person }) => person)).size).toBe(1);
      }
    });
  },
);
