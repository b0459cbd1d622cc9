import type { BinaryFormat, TextFormat } from "./format.ts";
import { openPlain } from "./open-text.ts";

/** Formats of bytes, told by how the file begins. Adding one: see docs/reading.md. */
export const binaryFormats: readonly BinaryFormat[] = [];

/** Formats of text, told by how the text begins; what none of them knows is plain text or Markdown. */
export const textFormats: readonly TextFormat[] = [
  { recognise: (head) => head.startsWith("WEBVTT"), load: async () => (text) => openPlain("webvtt", text) },
  {
    recognise: (head) => /^\d+\s*[\r\n]+\s*\d{2}:\d{2}:\d{2},\d{3} --> /.test(head),
    load: async () => (text) => openPlain("srt", text),
  },
];
