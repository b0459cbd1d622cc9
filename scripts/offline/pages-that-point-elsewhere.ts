import { docxOf, docxParagraph, epubOf, odtOf, zipOf } from "../../main/reading/formats/testing/documents.ts";
import { pdfOf } from "../../main/reading/formats/testing/pdf.ts";

const elsewhere = "http://harbour.invalid/fetched";
const doctype = `<!DOCTYPE d SYSTEM "${elsewhere}.dtd" [<!ENTITY x SYSTEM "${elsewhere}"><!ENTITY y SYSTEM "file:///etc/passwd">]>`;
const page = `<!doctype html><html><head><base href="${elsewhere}/"><link rel="stylesheet" href="a.css"><title>Pier</title>
  <meta http-equiv="refresh" content="0; url=${elsewhere}"></head>
  <body><img src="a.png"><iframe src="a.html"></iframe><script src="a.js"></script><p>Anna Berg: The pier is open.</p>`;
const related = `<Relationships><Relationship Id="r1" TargetMode="External" Target="${elsewhere}"/></Relationships>`;

/** Documents that name what stands on other machines, in the ways that their formats have; by their file names. */
export const pagesThatPointElsewhere: Readonly<Record<string, Uint8Array | string>> = {
  "page.html": page,
  "notes.md": `---\nsource: ${elsewhere}\n---\n![a](${elsewhere}.png) [b](${elsewhere})\n\nAnna Berg: Good morning.\n`,
  "speech.xml": `<?xml version="1.0"?>${doctype}<TEI xmlns:xi="http://www.w3.org/2001/XInclude"><text><body>
    <xi:include href="${elsewhere}"/><u>&x;&y; Good morning.</u></body></text></TEI>`,
  "letter.docx": docxOf(docxParagraph("Good morning.")),
  "template.docx": zipOf({
    "word/document.xml": `${doctype}<w:document><w:body>${docxParagraph("&x;&y; The tide is high.")}</w:body></w:document>`,
    "word/_rels/settings.xml.rels": related,
    "word/_rels/document.xml.rels": related,
  }),
  "letter.odt": odtOf(`<text:p><draw:image xlink:href="${elsewhere}"/>Good morning.</text:p>`),
  "book.epub": epubOf({ one: page }),
  "form.pdf": pdfOf([[["Good morning.", 50, 700]]], `/Author(a)/AA<</O<</S/URI/URI(${elsewhere})>>>>`),
};
