import { deflateSync } from "node:zlib";
import { docxOf, docxParagraph, epubOf, odtOf, zipOf } from "./documents.ts";
import { pdfOfStreams } from "./pdf.ts";

export const megabyte = 1_000_000;

function fill(piece: string, length = megabyte): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** A PDF whose one page is a megabyte of one operator. */
export function pdfOfOneOperator(operator: string): Uint8Array {
  return pdfOfStreams([fill(`${operator} `)]);
}

const packed = (operator: string) =>
  pdfOfStreams([deflateSync(fill(`${operator} `, 7 * megabyte))], "", "", "/Filter/FlateDecode");
const nested = zipOf({
  "word/document.xml": docxOf(docxParagraph("A.")),
  "word/more.zip": zipOf({ "a.zip": zipOf({}) }),
});
const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join("");
const laughs = `<!DOCTYPE d [<!ENTITY e0 "ha">${entities}]>`;

/** Files of at most a megabyte, or what packs to less, each made to be slow to one format; by what they are. */
export const hostileFiles: Readonly<
  Record<string, { readonly name: string; readonly bytes: () => Uint8Array | string }>
> = {
  "a PDF of one operator": { name: "a.pdf", bytes: () => pdfOfOneOperator("q") },
  "a PDF of words that go nowhere": { name: "a.pdf", bytes: () => pdfOfOneOperator("(a) Tj") },
  "a PDF of states that are not there": { name: "a.pdf", bytes: () => pdfOfOneOperator("/a gs") },
  "a packed PDF of seven megabytes of one operator": { name: "a.pdf", bytes: () => packed("BT ET") },
  "a Word document that holds containers": { name: "a.docx", bytes: () => nested },
  "a Word document of entities in entities": {
    name: "a.docx",
    bytes: () =>
      zipOf({ "word/document.xml": `${laughs}<w:document><w:body>${docxParagraph("&e20;")}</w:body></w:document>` }),
  },
  "a Word document of empty paragraphs": { name: "a.docx", bytes: () => docxOf(fill("<w:p/>")) },
  "a Word document of elements without end": { name: "a.docx", bytes: () => docxOf(fill("<w:r><w:t>")) },
  "an OpenDocument text of spans in spans": { name: "a.odt", bytes: () => odtOf(`<text:p>${fill("<text:span>")}`) },
  "an OpenDocument text of a million spaces": {
    name: "a.odt",
    bytes: () => odtOf(`<text:p>${fill('<text:s text:c="999999"/>')}</text:p>`),
  },
  "a book of tags that are only opened": { name: "a.epub", bytes: () => epubOf({ one: fill("<p><b>") }) },
  "a book of a thousand chapters": {
    name: "a.epub",
    bytes: () => epubOf(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`c${n}`, "<p>Good morning.</p>"]))),
  },
  "RTF of groups in groups": { name: "a.rtf", bytes: () => `{\\rtf1 ${fill("{")}` },
  "RTF of fonts": { name: "a.rtf", bytes: () => `{\\rtf1 {\\fonttbl${fill("{\\f1 A;}")}}${fill("\\f1 a", 1_000)}}` },
  "RTF of characters by number": { name: "a.rtf", bytes: () => `{\\rtf1 ${fill("\\u8212?")}}` },
  "RTF that holds its own length in bytes": { name: "a.rtf", bytes: () => `{\\rtf1 ${fill("\\bin9 ")}}` },
  "JSON of brackets": { name: "a.json", bytes: () => fill("[") },
  "JSON of brackets in segments": { name: "a.json", bytes: () => `{"segments":${fill('[{"text":')}` },
  "JSON of empty segments": { name: "a.json", bytes: () => `{"segments":[${fill("{},").slice(0, -1)}]}` },
  "YAML of aliases": {
    name: "a.md",
    bytes: () => `---\na: &a [x]\n${fill("b: &b [*a,*a,*a,*a,*a,*a]\n")}---\nGood morning.\n`,
  },
  "YAML of brackets": { name: "a.md", bytes: () => `---\ntitle: ${fill("[{a: ")}\n---\n` },
  "TEI of elements in elements": { name: "a.xml", bytes: () => `<TEI><text><body>${fill("<div><u>")}` },
  "TEI of entities in entities": { name: "a.xml", bytes: () => `${laughs}<TEI><text><u>&e20;</u></text></TEI>` },
  "a web page of attributes": { name: "a.html", bytes: () => `<!doctype html><p ${fill("a='' ")}>Hello` },
  "a web page of lists in tables": { name: "a.html", bytes: () => `<!doctype html><body>${fill("<table><li>")}` },
  "captions of arrows": { name: "a.vtt", bytes: () => `WEBVTT\n\n${fill("00:00.000 --> ")}` },
  "captions of empty cues": { name: "a.srt", bytes: () => fill("1\n00:00:00,000 --> 00:00:00,001\n\n") },
  "ASS of brackets": { name: "a.ass", bytes: () => `[Events]\nFormat: Text\nDialogue: ${fill("{\\a")}` },
  "a table of quotation marks": { name: "a.csv", bytes: () => `speaker,text\n${fill('"')}` },
  "a table of commas": { name: "a.csv", bytes: () => `speaker,text\n${fill(",")}` },
  "1.7 MB in one line with CR only": { name: "a.txt", bytes: () => fill("Anna Berg: The pier is open\r", 1_700_000) },
};
