import type { BinaryFormat, TextFormat } from "./format.ts";
import { isHtml } from "./html/recognise-html.ts";
import { openPlain } from "./open-text.ts";

/** Formats of bytes, told by how the file begins. Adding one: see docs/reading.md. */
export const binaryFormats: readonly BinaryFormat[] = [
  {
    recognise: (bytes) => begins(bytes, "PK\u0003\u0004") || begins(bytes, "PK\u0005\u0006"),
    load: async () => (await import("./zip/open-container.ts")).openContainer,
  },
];

function begins(bytes: Uint8Array, start: string): boolean {
  return Buffer.from(bytes.subarray(0, start.length)).toString("latin1") === start;
}

/** Formats of text, told by how the text begins; what none of them knows is plain text or Markdown. */
export const textFormats: readonly TextFormat[] = [
  { recognise: (head) => head.startsWith("WEBVTT"), load: async () => (text) => openPlain("webvtt", text) },
  {
    recognise: (head) => /^\d+\s*[\r\n]+\s*\d{2}:\d{2}:\d{2},\d{3} --> /.test(head),
    load: async () => (text) => openPlain("srt", text),
  },
  { recognise: isHtml, load: async () => (await import("./html/open-html.ts")).openHtml },
];
