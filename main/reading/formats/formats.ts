import type { BinaryFormat, TextFormat } from "./format.ts";
import { isHtml } from "./html/recognise-html.ts";
import { isJson } from "./json-shape.ts";
import { isExportedMarkdown } from "./markdown/recognise-export.ts";
import { isCsv } from "./table/recognise-csv.ts";
import { isTei } from "./tei/recognise-tei.ts";

/** Formats of bytes, told by how the file begins. Adding one: see docs/reading.md. */
export const binaryFormats: readonly BinaryFormat[] = [
  {
    recognise: (bytes) => begins(bytes, "PK\u0003\u0004") || begins(bytes, "PK\u0005\u0006"),
    load: async () => (await import("./zip/open-container.ts")).openContainer,
  },
  {
    recognise: (bytes) => begins(bytes, "{\\rtf"),
    load: async () => (await import("./rtf/open-rtf.ts")).openRtf,
  },
  {
    recognise: (bytes) => begins(bytes, "%PDF-"),
    load: async () => (await import("./pdf/open-pdf.ts")).openPdf,
  },
];

function begins(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(bytes.subarray(0, start.length)).toString("latin1") === start;
}

/** Formats of text, told by how the text begins; what none of them knows is plain text or Markdown. */
export const textFormats: readonly TextFormat[] = [
  {
    recognise: isExportedMarkdown,
    load: async () => (await import("./markdown/open-export.ts")).openExportedMarkdown,
  },
  { recognise: (head) => head.startsWith("WEBVTT"), load: async () => (await captions()).openWebVtt },
  { recognise: (head) => srtStart.test(head), load: async () => (await captions()).openSrt },
  {
    recognise: (head) => /^(?:;.{0,200}\s+)*\[Script Info\]/i.test(head),
    load: async () => (await import("./timed/open-ass.ts")).openAss,
  },
  { recognise: isTei, load: async () => (await import("./tei/open-tei.ts")).openTei },
  { recognise: isFlatOdt, load: async () => (await import("./office/open-odt.ts")).openFlatOdt },
  { recognise: isHtml, load: async () => (await import("./html/open-html.ts")).openHtml },
  { recognise: isJson, load: async () => (await import("./timed/open-json.ts")).openJson },
  { recognise: isCsv, load: async () => (await import("./table/open-csv.ts")).openCsv },
];

const srtStart = /^\d{1,9}\s*[\r\n]+\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/;

function captions() {
  return import("./timed/open-captions.ts");
}

function isFlatOdt(head: string): boolean {
  return head.startsWith("<") && /<office:document\s/.test(head);
}
