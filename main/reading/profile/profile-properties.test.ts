import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PageCorrection, pageCorrectionSchema } from "../../../shared/reading/page-correction.ts";
import { type Profile, profileFields, profileSchema, toldRoles } from "../../../shared/reading/profile.ts";
import { type Evidence, type Reading, readingSchema } from "../../../shared/reading/reading.ts";
import { lineRoles } from "../../../shared/reading/role.ts";
import { buildBlocks } from "../build-blocks.ts";
import { officialPage } from "../fixtures/official-page.ts";
import { readText } from "../read-text.ts";

const piece = fc.oneof(
  fc.constantFrom(...officialPage.split("\n"), "---", "WEBVTT", "00:01.000 --> 00:02.000", "Page 1 of 2", "", "😀: 😀"),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const page = fc
  .array(fc.tuple(piece, fc.constantFrom("\n", "\r\n", "\u2028")))
  .map((lines) => lines.map(([text, end]) => text + end).join(""));

const pattern = fc
  .array(fc.constantFrom("*", ":", " ", "A", "a", "Question", "Topics", "{year}", "{what}", "/", ".txt", "😀", "of"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(""));
const nth = fc.integer({ min: 1, max: 40 });
const by = fc.integer({ min: -3, max: 3 });
const place = fc.oneof(
  fc.record({ line: nth }),
  fc.record({ fromEnd: nth }),
  fc.record({ like: pattern, by }),
  fc.record({ role: fc.constantFrom(...lineRoles), by }),
);
const value = fc.constantFrom("{what}", "{year}", "2031", "Port Selwyn; Outer Islands", "en", "published", "14:15");
const field = fc.constantFrom(...profileFields);
const split = fc.constantFrom(";", ",");
const rule = fc.oneof(
  fc.record({ from: fc.constantFrom("value", "file"), field, value }),
  fc.record(
    { from: fc.constant("line"), field, at: place, like: pattern, value, count: fc.integer({ min: 1, max: 4 }), split },
    { requiredKeys: ["from", "field", "at"] },
  ),
);
const speakers = fc.record({ are: fc.array(pattern), areNot: fc.array(pattern) });

/** Profiles as they may stand in a file; those that are refused are left out. */
const profile: fc.Arbitrary<Profile> = fc
  .record({
    name: fc.constant("any"),
    files: fc.record({ path: pattern, layout: fc.constantFrom("prose", "official-site") }, { requiredKeys: [] }),
    fields: fc.array(rule, { maxLength: 5 }),
    lines: fc.array(
      fc.record({ role: fc.constantFrom("furniture", "caption", "note", "text"), at: place, every: fc.boolean() }),
      { maxLength: 3 },
    ),
    speakers,
  })
  .map((given) => profileSchema.safeParse(given).data)
  .filter((parsed) => parsed !== undefined);

const correction: fc.Arbitrary<PageCorrection> = fc
  .record({ lines: fc.array(fc.record({ line: nth, role: fc.constantFrom(...toldRoles) })), speakers })
  .map((given) => pageCorrectionSchema.safeParse(given).data)
  .filter((parsed) => parsed !== undefined);

function evidenceOf(reading: Reading): readonly Evidence<unknown>[] {
  const { title, summary, date, time, place: where, url, publication, geography, topics, persons } = reading;
  const single = [title, summary, date, time, where, url, publication.status, publication.date];
  return [...single, ...geography, ...topics, ...persons, ...publication.sections].filter((one) => one !== undefined);
}

function expectWhole(text: string, reading: Reading): void {
  const { lines, turns, voices } = readingSchema.parse(reading);
  const plain = readText(text).lines;
  expect(lines.map(({ n, start, end }) => [n, start, end])).toEqual(plain.map(({ n, start, end }) => [n, start, end]));
  for (const { n, joins = 0, start, end, label = { start, end: start } } of lines) {
    expect(joins).toBeLessThan(n);
    expect(label.start >= start && label.end <= end && label.start <= label.end).toBe(true);
  }
  for (const {
    voice,
    lines: [first, last],
  } of turns) {
    expect(voices[voice]).toBeDefined();
    expect(first <= last && last <= lines.length).toBe(true);
  }
  const length = Array.from(text).length;
  for (const { lines: its, span = { start: 0, end: 0 } } of evidenceOf(reading)) {
    expect(its.every((n) => n >= 1 && n <= lines.length)).toBe(true);
    expect(0 <= span.start && span.start <= span.end && span.end <= length).toBe(true);
  }
  const letters = (words: string) => words.replace(/\s/gu, "").length;
  const said = buildBlocks(text, reading).flatMap((block) => ("paragraphs" in block ? block.paragraphs : []));
  expect(said.reduce((sum, paragraph) => sum + letters(paragraph.text), 0)).toBeLessThanOrEqual(letters(text));
}

describe("any profile on any page", () => {
  it("leaves the text as it is, and stands on lines that are there", () => {
    fc.assert(
      fc.property(page, profile, (text, one) => {
        expectWhole(text, readText(text, { profile: one, fileName: "Topics/2031 a.txt" }));
      }),
      { numRuns: 400 },
    );
  });

  it("does so with any correction of the page", () => {
    fc.assert(
      fc.property(page, correction, fc.option(profile, { nil: undefined }), (text, said, one) => {
        expectWhole(text, readText(text, { correction: said, ...(one ? { profiles: [one] } : {}) }));
      }),
      { numRuns: 400 },
    );
  });

  it("that does not fit changes nothing but says so", () => {
    fc.assert(
      fc.property(page, profile, (text, one) => {
        const files = { ...one.files, path: "no such file" };
        const { warnings, ...plain } = readText(text);
        const misfit = { code: "profile-unfit", text: "any" };
        const reading = readText(text, { profile: { ...one, files } });
        expect({ ...reading, warnings: [] }).toEqual({ ...plain, warnings: [] });
        expect(reading.warnings.toSorted(byCode)).toEqual([...warnings, misfit].toSorted(byCode));
      }),
      { numRuns: 100 },
    );
  });
});

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code.localeCompare(b.code);
}
