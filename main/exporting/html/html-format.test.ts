import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Element, isTag } from "domhandler";
import { getElementsByTagName, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testId } from "../testing/arbitrary-archive.ts";
import { exportAll } from "../testing/export-all.ts";
import { madeArchive } from "../testing/made-transcript.ts";
import { nastyStrings } from "../testing/nasty.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { spokenPage } from "../testing/spoken-page.ts";
import { htmlLanguage } from "./language.ts";
import { webLink } from "./link.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-html-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

async function pagesOf(archive: Parameters<typeof exportAll>[0]) {
  const report = await exportAll(archive, parent, ["html"]);
  const folder = path.join(report.folder, "html");
  const names = await readdir(folder);
  const pages = names.map(async (name) => [name, await readFile(path.join(folder, name), "utf8")] as const);
  return { pages: new Map(await Promise.all(pages)), report };
}

function elements(page: string, name: string): Element[] {
  return getElementsByTagName(name, parseDocument(page)).filter(isTag);
}

const asHeld = (text: string) =>
  text.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, "\ufffd");

test("a page says who speaks what, once a turn, with numbers that can be linked to, and how it is cited", async () => {
  const archive = madeArchive(1, {
    date: "2021-03-03",
    place: "Port Almere",
    notes: "Inside only.",
    language: "en-GB",
  });
  const [record] = [...archive.tables.transcripts.values()];
  const { text, reading } = spokenPage(record?.title ?? "", [
    { paragraphs: ["The board met."] },
    { label: "Chair", paragraphs: ["Good morning.", "<b>We</b> begin."] },
    { paragraphs: [] },
    { label: "Question", paragraphs: ["When?"] },
  ]);
  const texts = new Map([[record?.text ?? "", text]]);
  const { pages } = await pagesOf({ ...archive, texts, readings: new Map([[record?.text ?? "", reading]]) });
  expect([...pages.keys()].sort()).toEqual(["2021-03-03 meeting-1-of-the-harbour-board.html", "index.html"]);
  const page = pages.get("2021-03-03 meeting-1-of-the-harbour-board.html") ?? "";
  expect(elements(page, "h3").map((label) => textContent(label))).toEqual(["Chair", "Question"]);
  const paragraphs = elements(page, "p").filter(({ attribs }) => attribs.id !== undefined);
  expect(paragraphs.map((one) => [one.attribs.id, textContent(one)])).toEqual([
    ["p1", "1The board met."],
    ["p2", "2Good morning."],
    ["p3", "3<b>We</b> begin."],
    ["p4", "4When?"],
  ]);
  expect(elements(page, "article")[0]?.attribs).toMatchObject({ lang: "en-GB" });
  expect(page).toContain("3 March 2021, Harbour Papers");
  expect(page).not.toContain("Inside only.");
  expect(elements(pages.get("index.html") ?? "", "a").map(({ attribs }) => attribs.href)).toEqual([
    "#transcripts",
    "2021-03-03%20meeting-1-of-the-harbour-board.html",
  ]);
});

test("a page runs as most of its text does, and what runs otherwise on it says so", async () => {
  const archive = madeArchive(1, { title: "דיון בנמל", place: "Port of Haifa" });
  const [record] = [...archive.tables.transcripts.values()];
  const { text, reading } = spokenPage("דיון בנמל", [
    {
      label: "Mr Smith, Chair.",
      paragraphs: ["NATO הודיעה אתמול על הנמל", "That was in English.", "נאמר גם שהנמל נשאר פתוח"],
    },
    { label: "שאלה", paragraphs: ["מתי? \u202eevil"] },
  ]);
  const texts = new Map([[record?.text ?? "", text]]);
  const { pages } = await pagesOf({ ...archive, texts, readings: new Map([[record?.text ?? "", reading]]) });
  const [page = "", index = ""] = [...pages].sort(([a]) => (a === "index.html" ? 1 : -1)).map(([, written]) => written);
  const directions = (name: string, on = page) => elements(on, name).map(({ attribs }) => attribs.dir);
  expect(directions("article")).toEqual(["rtl"]);
  expect(directions("h1")).toEqual(["rtl"]);
  expect(elements(page, "p").flatMap(({ attribs }) => (attribs.id === undefined ? [] : [attribs.dir]))).toEqual([
    undefined,
    "ltr",
    undefined,
    undefined,
  ]);
  expect(elements(page, "bdi").map((name) => [name.attribs.dir, textContent(name)])).toEqual([
    ["ltr", "Mr Smith, Chair."],
  ]);
  expect(directions("td", index)).toEqual([undefined, "rtl", "ltr"]);
  expect(page).not.toContain('dir="auto"');
});

test("whatever a title holds stands on the page as text, and every page is named in the index", async () => {
  const archive = madeArchive(nastyStrings.length);
  const titled = [...archive.tables.transcripts.values()].map((record, n) => ({
    ...record,
    title: nastyStrings[n] ?? "",
  }));
  const tables = { ...archive.tables, transcripts: new Map(titled.map((record) => [record.id, record])) };
  const { pages } = await pagesOf({ ...archive, tables });
  const shown = elements(pages.get("index.html") ?? "", "a").slice(1);
  expect(shown.map((link) => textContent(link))).toEqual(
    titled.map(({ title }) => (title.trim() === "" ? "Untitled" : asHeld(title))),
  );
  for (const [index, link] of shown.entries()) {
    const page = pages.get(decodeURIComponent(link.attribs.href ?? "")) ?? "";
    expect(textContent(elements(page, "h1"))).toBe(textContent(link));
    expect(page).toContain(testId("transcript", index + 1));
  }
});

test("no page runs or fetches anything, and what it could not hold is in the report", async () => {
  const { pages, report } = await pagesOf(nastyArchive(40));
  expect(pages.size).toBe(41);
  for (const page of pages.values()) {
    for (const name of ["script", "link", "img", "iframe", "object", "form", "b"]) {
      expect(elements(page, name)).toEqual([]);
    }
    for (const { attribs } of elements(page, "a"))
      expect(attribs.href).toMatch(/^(#|https?:\/\/|[\w%.()!*'~-]+\.html$)/);
    expect(page).not.toMatch(/ on\w+=/);
  }
  expect(report.remarks.some(({ text }) => text.includes("HTML cannot hold"))).toBe(true);
});

test("only what is registered of a language is said, and only addresses of the web can be followed", () => {
  expect(["en", "sr-Latn-RS", "zh-Hant", "iw", "en-QX", "null", "not a tag", undefined].map(htmlLanguage)).toEqual([
    "en",
    "sr-Latn-RS",
    "zh-Hant",
    "he",
    "en",
    "und",
    "und",
    "und",
  ]);
  expect(webLink("https://www.example.org/1?a=b&c=<d>|[e]%")).toBe(
    "https://www.example.org/1?a=b&c=%3Cd%3E%7C%5Be%5D%25",
  );
  expect([webLink("javascript:alert(1)"), webLink("file:///etc/passwd"), webLink("no"), webLink(undefined)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
