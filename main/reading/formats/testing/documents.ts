import { strToU8, type Zippable, zipSync } from "fflate";

/** A zip container of named parts. */
export function zipOf(parts: { readonly [name: string]: string | Uint8Array }): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  const zippable: Zippable = Object.fromEntries(entries);
  return zipSync(zippable, { level: 6 });
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of a body and, if given, properties. */
export function docxOf(body: string, core = "<cp:coreProperties/>"): Uint8Array {
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${word}><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    "docProps/core.xml": core,
  });
}

/** A Word paragraph of runs that are set bold where they stand between asterisks. */
export function docxParagraph(text: string, style?: string): string {
  const runs = text.split("*").map((run, i) => {
    const bold = i % 2 === 1 ? "<w:rPr><w:b/></w:rPr>" : "";
    return `<w:r>${bold}<w:t xml:space="preserve">${run}</w:t></w:r>`;
  });
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}${runs.join("")}</w:p>`;
}

/** An OpenDocument text of a body. */
export function odtOf(body: string, manifest = "<manifest/>"): Uint8Array {
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "META-INF/manifest.xml": manifest,
    "content.xml": `<office:document-content><office:automatic-styles><style:style style:name="T1"><style:text-properties
      fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text>
      </office:body></office:document-content>`,
    "meta.xml": "<office:meta><dc:title>Harbour meeting</dc:title><meta:keyword>Pilots</meta:keyword></office:meta>",
  });
}

/** A book whose spine names its chapters in the order given, and its files in another. */
export function epubOf(chapters: { readonly [name: string]: string }): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map((name) => `<item id="${name}" href="text/${name}%20.xhtml"/>`);
  const files = [...names].sort().map((name) => [`OPS/text/${name} .xhtml`, xhtmlOf(chapters[name] ?? "")]);
  return zipOf({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    "OPS/book.opf": `<package><metadata><dc:title>The pilots’ book</dc:title><dc:date>2031-04-07</dc:date>
      <dc:language>en</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${items.join("")}
      </manifest><spine><itemref idref="nav"/>${names.map((name) => `<itemref idref="${name}"/>`).join("")}</spine></package>`,
    "OPS/nav.xhtml": xhtmlOf("<p>Contents</p>"),
    ...Object.fromEntries(files),
  });
}

function xhtmlOf(body: string): string {
  return `<?xml version="1.0"?><html><head><title/></head><body>${body}</body></html>`;
}
