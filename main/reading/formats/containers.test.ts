import { expect, it } from "vitest";
import { RefusedFormat } from "./format.ts";
import { openFile } from "./open-file.ts";
import { docxOf, docxParagraph, epubOf, odtOf, zipOf } from "./testing/documents.ts";

async function refusalOf(bytes: Uint8Array, name = "a.docx"): Promise<string> {
  try {
    await openFile(bytes, name);
  } catch (error) {
    if (error instanceof RefusedFormat) return error.message;
    throw error;
  }
  return "";
}

it("reads a Word document: paragraphs, headings by the style’s name, what is bold, rows, no comments and deletions", async () => {
  const row = `<w:tr><w:tc>${docxParagraph("Pilots")}</w:tc><w:tc>${docxParagraph("12")}</w:tc></w:tr>`;
  const body = [
    docxParagraph("Harbour meeting", "berschrift1"),
    docxParagraph("*Anna Berg:* Good morning."),
    `<w:tbl>${row}</w:tbl>`,
    "<w:p><w:del><w:r><w:delText>No.</w:delText></w:r></w:del><w:r><w:t>Yes</w:t><w:br/><w:t>and no.</w:t></w:r></w:p>",
    "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r></w:p>",
    "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>The</w:t><w:tab/><w:t>end &amp; more</w:t></w:r></w:p>",
  ];
  const core =
    "<cp:coreProperties><dc:title>Board</dc:title><cp:keywords>Pilots; Piers</cp:keywords></cp:coreProperties>";
  const opened = await openFile(docxOf(body.join(""), core), "a.txt");
  expect(opened).toMatchObject({
    format: "docx",
    text: "Harbour meeting\nAnna Berg: Good morning.\nPilots\t12\nYes\nand no.\nThe end & more\n",
  });
  expect(opened.stated.lines.get(1)).toEqual({ heading: 1 });
  expect(opened.stated.lines.get(2)).toEqual({ bold: 10 });
  expect(opened.stated.fields.map(({ name, value }) => [name, value])).toEqual([
    ["title", "Board"],
    ["topic", "Pilots"],
    ["topic", "Piers"],
  ]);
});

it("reads an OpenDocument text, with its notes after it", async () => {
  const body = `<text:tracked-changes><text:p>Gone</text:p></text:tracked-changes>
    <text:p text:style-name="Title">Harbour meeting</text:p><text:h text:outline-level="1">Harbour meeting</text:h>
    <text:p><text:span text:style-name="T1">Anna Berg:</text:span> Good<text:s text:c="3"/>morning.<text:note>
    <text:note-citation>1</text:note-citation><text:note-body><text:p>At noon.</text:p></text:note-body></text:note></text:p>
    <text:p>One<text:line-break/>two<office:annotation><text:p>Why?</text:p></office:annotation></text:p>`;
  const opened = await openFile(odtOf(body), "a.odt");
  expect(opened).toMatchObject({
    format: "odt",
    text: "Harbour meeting\nHarbour meeting\nAnna Berg: Good morning.\nOne\ntwo\nAt noon.\n",
  });
  expect(opened.stated.lines.get(2)).toEqual({ heading: 1, role: "furniture" });
  expect(opened.stated.lines.get(3)).toEqual({ bold: 10 });
  expect(opened.stated.fields).toContainEqual({ name: "topic", value: "Pilots", rule: "office-properties" });
});

it("reads a book in the order of its spine, without its table of contents", async () => {
  const opened = await openFile(
    epubOf({ second: "<h1>One</h1><p>First&nbsp;words.</p>", first: "<p>Last.</p>" }),
    "a.epub",
  );
  expect(opened).toMatchObject({ format: "epub", text: "One\nFirst\u00a0words.\nLast.\n" });
  expect(opened.stated.fields.map(({ value }) => value)).toEqual(["The pilots’ book", "2031-04-07", "en"]);
});

it("does not unpack a bomb, whether its parts say how large they are or lie", async () => {
  const large = new Uint8Array(30_000_000);
  const bomb = zipOf({ "word/document.xml": large });
  expect(await refusalOf(bomb)).toMatch(/unpacks to far more/);
  // The size that the central directory gives: behind its signature, method and sum.
  const lying = Buffer.from(bomb);
  const entry = lying.lastIndexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  lying.writeUInt32LE(1_000, entry + 24);
  expect(await refusalOf(lying)).toMatch(/damaged or cut off/);
  const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [`part${i}`, ""]));
  expect(await refusalOf(zipOf(many))).toMatch(/unpacks to far more/);
});

it("says why of containers that are cut off, locked, or something else", async () => {
  const whole = docxOf(docxParagraph("Good morning."));
  expect(await refusalOf(whole.subarray(0, whole.length - 40))).toMatch(/damaged or cut off/);
  expect(await refusalOf(odtOf("", "<manifest:encryption-data/>"))).toMatch(/locked/);
  expect(await refusalOf(docxOf(""))).toMatch(/holds no text/);
  expect(await refusalOf(zipOf({ "xl/workbook.xml": "" }))).toMatch(/spreadsheet.*CSV/);
  expect(await refusalOf(zipOf({ "ppt/presentation.xml": "" }))).toMatch(/presentation/);
  expect(await refusalOf(zipOf({ "photos/a.png": "" }))).toMatch(/unpack it/);
  expect(await refusalOf(zipOf({ "META-INF/container.xml": "<container/>" }))).toMatch(/names no contents/);
  expect(await refusalOf(zipOf({ "../../etc/passwd": "root", "word/document.xml": "" }))).toMatch(/damaged/);
});

it("expands no entity, and stops where elements are set into one another without end", async () => {
  const doctype =
    '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const body = `${doctype}<w:p><w:r><w:t>&b;&x;&amp;</w:t></w:r></w:p>`;
  const opened = await openFile(zipOf({ "word/document.xml": body }), "a.docx");
  expect(opened.text).toBe("&b;&x;&\n");
  expect(await refusalOf(docxOf("<w:sdt>".repeat(20_000)))).toMatch(/inside one another/);
});
