import { readBody } from "../body/read-body.ts";
import { chooseJoining } from "../body/wrapping.ts";
import { type Draft, mark } from "../page/draft.ts";
import type { Page } from "../page/page.ts";
import { cutBoldLabel } from "../speakers/cutters/cut-bold.ts";
import { cutBareQuestion } from "../speakers/cutters/cut-question.ts";
import { shapeLabel } from "../speakers/label-shape.ts";
import { cutLabel } from "../speakers/label-text.ts";
import type { Layout } from "./layout.ts";

const cutters = [cutBoldLabel, cutBareQuestion, cutLabel];
const nobody: ReadonlySet<string> = new Set();

/** Turns one after another, each with its speaker's label before a colon; no header. */
export const labelTurns: Layout = { name: "label-turns", recognise, read };

/** Three short beginnings before a colon, or one in capitals. */
function recognise({ lines }: Page): number {
  let labels = 0;
  for (const { text } of lines) {
    const cut = cutBoldLabel(text) ?? cutBareQuestion(text) ?? cutLabel(text);
    const shape = cut && cut.length < 80 ? shapeLabel(cut, nobody) : undefined;
    if (shape) labels += shape.form === "capitals" ? 3 : 1;
    if (labels >= 3) return 0.5;
  }
  return 0;
}

/** `**Break:** [12:34]`: a pause of the broadcast is set like a label, and nobody speaks it. */
const pause = /^\*\*(?:Break|Jingle|Music|Intro|Outro|Sponsor)[^*]{0,20}\*\*/;

function read(draft: Draft, from: number): void {
  for (const [i, { text }] of draft.page.lines.entries()) if (pause.test(text)) mark(draft, i, "note", "pause");
  readBody(draft, from, draft.page.lines.length, { joins: chooseJoining(draft.page, from), cutters, prior: 0 });
}
