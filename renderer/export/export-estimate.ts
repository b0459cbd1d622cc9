import type { ExportFormat } from "../../shared/contract/exports.ts";
import { say } from "../../shared/language/say.ts";
import { nameBytes } from "./export-words.ts";

export type ExportEstimate = { readonly bytes: number; readonly seconds: number };

type Cost = { readonly bytesPerWord: number; readonly secondsPerMillionWords: number };

/**
 * Rough: TEI, tables, REFI-QDA, citations, pages and Markdown from exports of 1,000 generated transcripts, on a machine that
 * had other work; JSON, BagIt, EAD, SKOS and captions guessed from what they are made of.
 */
const costs: Readonly<Record<ExportFormat, Cost>> = {
  tei: { bytesPerWord: 31, secondsPerMillionWords: 6 },
  bagit: { bytesPerWord: 70, secondsPerMillionWords: 12 },
  csv: { bytesPerWord: 10, secondsPerMillionWords: 3 },
  xlsx: { bytesPerWord: 4, secondsPerMillionWords: 4 },
  json: { bytesPerWord: 22, secondsPerMillionWords: 5 },
  jsonl: { bytesPerWord: 22, secondsPerMillionWords: 5 },
  qdpx: { bytesPerWord: 5, secondsPerMillionWords: 5 },
  ris: { bytesPerWord: 0.5, secondsPerMillionWords: 1 },
  csl: { bytesPerWord: 0.6, secondsPerMillionWords: 1 },
  biblatex: { bytesPerWord: 0.5, secondsPerMillionWords: 1 },
  // Of 150 of them, against what web pages took then.
  docx: { bytesPerWord: 8, secondsPerMillionWords: 18 },
  html: { bytesPerWord: 15, secondsPerMillionWords: 4 },
  "reading-room": { bytesPerWord: 15, secondsPerMillionWords: 4 },
  // With the records beside the pages.
  markdown: { bytesPerWord: 31, secondsPerMillionWords: 9 },
  ead: { bytesPerWord: 8, secondsPerMillionWords: 2 },
  ead3: { bytesPerWord: 8, secondsPerMillionWords: 2 },
  skos: { bytesPerWord: 0.1, secondsPerMillionWords: 1 },
  vtt: { bytesPerWord: 1, secondsPerMillionWords: 1 },
  srt: { bytesPerWord: 1, secondsPerMillionWords: 1 },
};

export function estimateExport(words: number, formats: readonly ExportFormat[]): ExportEstimate {
  const each = formats.map((format) => costs[format]);
  return {
    bytes: words * each.reduce((sum, { bytesPerWord }) => sum + bytesPerWord, 0),
    seconds: (words / 1_000_000) * each.reduce((sum, { secondsPerMillionWords: time }) => sum + time, 0),
  };
}

/** `About 12 MB, in about 2 minutes.` No more than two digits: it is an estimate. */
export function estimateWords({ bytes, seconds }: ExportEstimate): string {
  return say("About {size}, in {time}.", { size: nameBytes(Number(bytes.toPrecision(2))), time: timeWords(seconds) });
}

function timeWords(seconds: number): string {
  if (seconds < 10) return say("a few seconds");
  if (seconds < 45)
    return say("about {seconds, plural, one {# second} other {# seconds}}", { seconds: Math.round(seconds / 10) * 10 });
  const minutes = Math.round(seconds / 60);
  return minutes <= 1
    ? say("about a minute")
    : say("about {minutes, plural, one {# minute} other {# minutes}}", { minutes });
}
