import { describe, expect, it } from "vitest";
import { correctionSchema, type ImportPage } from "../../shared/contract/imports.ts";
import { speak } from "../../shared/language/language.ts";
import { correctText, readList, readStatus, readText, takeBack } from "./record-fields.ts";

const found = <T>(value: T, lines: number[], doubt?: string) => ({
  value,
  lines,
  rule: "test",
  confidence: 1,
  ...(doubt === undefined ? {} : { doubt }),
});

const page: ImportPage = {
  item: {
    item: 3,
    name: "board.txt",
    verdict: { kind: "new" },
    chosen: true,
    doubts: 1,
    warnings: 0,
    corrected: false,
  },
  fields: {
    title: found("Meeting of the harbour board", [2]),
    date: found("2021-03-03", [4], "two dates on the page"),
    geography: [],
    topics: [found("Harbour safety", [69]), found("Pilotage", [70])],
    persons: [],
    sections: [],
  },
  correction: {},
  voices: [],
  lineCount: 80,
  lines: [],
  warnings: [],
};

describe("the record read from a page", () => {
  it("asks to look at a title that nobody found, until one is typed", () => {
    const { title: _title, ...fields } = page.fields;
    const untitled: ImportPage = { ...page, fields };
    expect(readText(untitled, "title").doubt).toMatch(/no line/);
    expect(readText({ ...untitled, correction: { title: "The lamp" } }, "title").doubt).toBeUndefined();
    expect(readText(untitled, "place").doubt).toBeUndefined();
  });

  it("gives each value with its lines and its doubt", () => {
    expect(readText(page, "title")).toMatchObject({
      value: "Meeting of the harbour board",
      lines: [2],
      doubt: undefined,
    });
    expect(readText(page, "date").doubt).toBe("two dates on the page");
    expect(readText(page, "place")).toEqual({
      value: "",
      read: undefined,
      lines: [],
      doubt: undefined,
      corrected: false,
    });
    expect(readList(page, "topics")).toMatchObject({ values: ["Harbour safety", "Pilotage"], lines: [69, 70] });
    expect(readStatus(page).value).toBe("draft");
  });

  it("says in the language that is spoken what the reader doubts", async () => {
    await speak("ru");
    const title = { value: "The lamp", lines: [2], rule: "title", confidence: 0.6, doubt: "no date under it" };
    expect(readText({ ...page, fields: { ...page.fields, title } }, "title").doubt).toBe("под ним нет даты");
    await speak("en");
  });

  it("puts a correction before what was read, and a corrected value is no longer doubtful", () => {
    const corrected: ImportPage = {
      ...page,
      correction: { date: "2021-03-04", topics: ["Pilotage"], status: "published" },
    };
    expect(readText(corrected, "date")).toMatchObject({
      value: "2021-03-04",
      read: "2021-03-03",
      doubt: undefined,
      corrected: true,
    });
    expect(readList(corrected, "topics")).toMatchObject({ values: ["Pilotage"], corrected: true });
    expect(readStatus(corrected)).toMatchObject({ value: "published", corrected: true });
  });

  it("shows a value that was taken away as empty", () => {
    expect(readText({ ...page, correction: { date: null } }, "date")).toMatchObject({ value: "", corrected: true });
  });
});

describe("a correction", () => {
  it("is of its field alone, trimmed, and nothing when nothing changed", () => {
    const before: ImportPage = { ...page, correction: { place: "Port Almere" } };
    expect(correctText(before, "date", " 2021-03-04 ")).toEqual({ date: "2021-03-04" });
    expect(correctText(before, "place", "Port Almere")).toBeUndefined();
    expect(correctText(before, "place", " ")).toEqual({ place: null });
  });

  it("never takes the title away", () => {
    expect(correctText(page, "title", "  ")).toBeUndefined();
  });

  it("can be taken back to what was read", () => {
    const corrected: ImportPage = { ...page, correction: { date: "2021-03-04", place: "Lindholm", topics: [] } };
    for (const field of ["date", "place", "topics", "status"] as const) {
      const correction = correctionSchema.parse(takeBack(corrected, field));
      const after = { ...corrected, correction: { ...corrected.correction, ...correction } };
      const reading =
        field === "topics" ? readList(after, field) : field === "status" ? readStatus(after) : readText(after, field);
      expect(reading.corrected).toBe(false);
    }
  });
});
