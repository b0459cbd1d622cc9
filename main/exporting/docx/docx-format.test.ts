import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFile } from "../../reading/formats/open-file.ts";
import { exportAll } from "../testing/export-all.ts";
import { nastyArchive } from "../testing/nasty-archive.ts";
import { createXml, writeXml } from "../xml/xml.ts";
import { paragraph } from "./paragraph.ts";

let parent = "";

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), "lectern-docx-"));
});

afterAll(() => rm(parent, { recursive: true, force: true }));

test("the import's reader takes each for a document with its title, its speakers and what they say", async () => {
  const archive = nastyArchive(20);
  const { folder, proof } = await exportAll(archive, parent, ["docx"]);
  expect(proof.listed).toEqual([]);
  const names = await readdir(path.join(folder, "docx"));
  expect(names).toHaveLength(20);
  const texts: string[] = [];
  for (const name of names) {
    const { format, text } = await openFile(await readFile(path.join(folder, "docx", name)), name);
    expect(format).toBe("docx");
    texts.push(text);
  }
  const said = "And then 1.";
  expect(texts.filter((text) => text.includes(said)).length).toBeGreaterThan(10);
  for (const id of archive.tables.transcripts.keys()) expect(texts.some((text) => text.includes(id))).toBe(true);
});

test("what runs from right to left says so, line ends and tabs are elements, a number is a bookmark", () => {
  const xml = createXml();
  const shown = (text: string, n?: number) => writeXml(paragraph(xml, "BodyText", text, n === undefined ? {} : { n }));
  expect(shown("\u05e9\u05dc\u05d5\u05dd")).toContain("<w:bidi/>");
  expect(shown("NATO \u05d4\u05d5\u05d3\u05d9\u05e2\u05d4 \u05d0\u05ea\u05de\u05d5\u05dc")).toContain("<w:bidi/>");
  expect(shown("Fog")).not.toContain("w:bidi");
  expect(shown("The word \u05e0\u05de\u05dc means a harbour")).not.toContain("w:bidi");
  expect(shown("a\r\nb\tc", 12)).toBe(
    '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:bookmarkStart w:id="12" w:name="p12"/><w:r>' +
      '<w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:tab/>' +
      '<w:t xml:space="preserve">c</w:t></w:r><w:bookmarkEnd w:id="12"/></w:p>',
  );
});
