import { joinCues } from "../body/joinings.ts";
import { readBody } from "../body/read-body.ts";
import { type Draft, mark } from "../page/draft.ts";
import type { Page } from "../page/page.ts";
import { cutBracketed, cutChangeOfSpeaker, cutVoiceTag } from "../speakers/cutters/cut-caption.ts";
import type { Layout } from "./layout.ts";

const timing = /^(?:\d{1,3}[:.])?\d{1,2}[:.]\d{2}[.,]\d{1,3}\s?-->\s?(?:\d{1,3}[:.])?\d{1,2}[:.]\d{2}[.,]\d{1,3}/;

const cutters = [cutVoiceTag, cutBracketed, cutChangeOfSpeaker];

/**
 * Subtitles: the words of the cues are the text. Their times come from the format, or stand on the page itself as in a
 * WebVTT or SRT file that was taken for plain text.
 */
export const captions: Layout = { name: "captions", surest: 0.95, recognise, read };

function recognise({ lines, stated }: Page): number {
  for (const { heard } of stated.lines.values()) if (heard) return 0.95;
  const cues = lines.slice(0, 200).filter(({ text }) => timing.test(text)).length;
  return cues > 0 && (lines[0]?.text.startsWith("WEBVTT") || cues > 2) ? 0.95 : 0;
}

function read(draft: Draft, from: number): void {
  const { page } = draft;
  const timed = page.stated.lines.size > 0;
  if (!timed) markTimes(draft);
  readBody(draft, from, page.lines.length, { joins: timed ? joinCues(page) : () => true, cutters, prior: 0.1 });
}

/** The lines of the file that are no words: its head, notes, styles, numbers and times of cues. */
function markTimes(draft: Draft): void {
  const { lines } = draft.page;
  let inBlock = false;
  for (const [i, { text }] of lines.entries()) {
    if (text === "") {
      inBlock = false;
      mark(draft, i, "blank", "blank");
    } else if (timing.test(text) || isCueName(lines[i - 1]?.text, lines[i + 1]?.text))
      mark(draft, i, "furniture", "cue-time");
    else if (inBlock || /^(?:WEBVTT|NOTE|STYLE|REGION)\b/.test(text)) {
      inBlock = true;
      mark(draft, i, "furniture", "caption-header");
    }
  }
}

function isCueName(before = "", next = ""): boolean {
  return before === "" && timing.test(next);
}
