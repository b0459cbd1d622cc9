import type { Draft } from "../page/draft.ts";
import { mark } from "../page/draft.ts";
import type { Page } from "../page/page.ts";
import type { Layout } from "./layout.ts";

const timing = /^(?:\d{2,}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{2,}:)?\d{2}:\d{2}[.,]\d{3}/;

/** WebVTT and SRT: the words of the cues are the text, their numbers and times are not. */
export const captions: Layout = { name: "captions", recognise, read };

function recognise({ lines }: Page): number {
  const cues = lines.slice(0, 200).filter(({ text }) => timing.test(text)).length;
  return cues > 0 && (lines[0]?.text.startsWith("WEBVTT") || cues > 2) ? 0.95 : 0;
}

function read(draft: Draft): void {
  const { lines } = draft.page;
  let inBlock = false;
  for (const [i, { text }] of lines.entries()) {
    const next = lines[i + 1]?.text ?? "";
    if (text === "") {
      inBlock = false;
      mark(draft, i, "blank", "blank");
    } else if (timing.test(text) || timing.test(next)) mark(draft, i, "furniture", "cue-time");
    else if (inBlock || /^(?:WEBVTT|NOTE|STYLE|REGION)\b/.test(text)) {
      inBlock = true;
      mark(draft, i, "furniture", "caption-header");
    } else mark(draft, i, "narration", "cue-text", 0.9);
  }
}
