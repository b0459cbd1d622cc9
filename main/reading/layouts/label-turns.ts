import { readBody } from "../body/read-body.ts";
import { chooseJoining } from "../body/wrapping.ts";
import type { Draft } from "../page/draft.ts";
import type { Page } from "../page/page.ts";
import { cutBareQuestion, cutBoldLabel, cutLabel } from "../speakers/label-text.ts";
import type { Layout } from "./layout.ts";

const cutters = [cutBoldLabel, cutBareQuestion, cutLabel];
const fewestLabels = 3;

/** Turns one after another, each with its speaker's label before a colon; no header. */
export const labelTurns: Layout = { name: "label-turns", recognise, read };

function recognise({ lines }: Page): number {
  let labels = 0;
  for (const { text } of lines) {
    if (cutters.some((cut) => (cut(text)?.length ?? 99) < 60)) labels += 1;
    if (labels >= fewestLabels) return 0.5;
  }
  return 0;
}

function read(draft: Draft, from: number): void {
  readBody(draft, from, draft.page.lines.length, { joins: chooseJoining(draft.page), cutters, prior: 0 });
}
