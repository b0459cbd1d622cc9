import { expect, test } from "vitest";
import { createHtml, writeHtml } from "../html/html.ts";
import { shelfList, shelfPages } from "./browse-pages.ts";

const row = { page: 1, lang: "und", date: "3 March 2021", speakers: [], summary: "" };
const about = { time: 0, years: [], letter: "#", words: 0 };

test("an item runs as its title does, and what stands below it in the order of its own letters", () => {
  const transcripts = [
    { ...about, row: { ...row, title: "NATO הודיעה אתמול", place: "חיפה" } },
    { ...about, row: { ...row, title: "The word נמל", place: "Haifa" } },
  ];
  const [[, page] = ["", ""]] = [...shelfPages({ name: "2021", file: "year-1", transcripts }, "Papers")];
  const items = page.match(/<li .*<\/li>/g) ?? [];
  expect(items.map((item) => item.match(/ dir="\w+"/g))).toEqual([
    [' dir="rtl"', ' dir="rtl"', ' dir="ltr"'],
    [' dir="ltr"', ' dir="ltr"', ' dir="ltr"'],
  ]);
});

test("how many there are stands behind the letter of a shelf, whichever way that runs", () => {
  const [, list] = shelfList(createHtml(), "By letter", [{ name: "נ", file: "letter-1", transcripts: [] }]);
  expect(list && writeHtml(list)).toContain('dir="rtl">נ</a>');
});
