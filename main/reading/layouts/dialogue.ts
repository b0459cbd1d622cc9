import { beginsParagraph } from "../body/joinings.ts";
import type { Joining } from "../body/paragraph.ts";
import { readBody } from "../body/read-body.ts";
import { chooseJoining } from "../body/wrapping.ts";
import { type Draft, mark } from "../page/draft.ts";
import { beginsCapital } from "../page/first-letter.ts";
import type { Page } from "../page/page.ts";
import type { LabelCutter } from "../speakers/candidates.ts";
import { cutBoldLabel } from "../speakers/cutters/cut-bold.ts";
import { cutCapitals } from "../speakers/cutters/cut-capitals.ts";
import { cutBareQuestion, cutQuestionStop } from "../speakers/cutters/cut-question.ts";
import { cutTimedLabel } from "../speakers/cutters/cut-timed.ts";
import { shapeLabel } from "../speakers/label-shape.ts";
import { cutLabel } from "../speakers/label-text.ts";
import { beginsSaid, isFullName, speaks } from "../speakers/short-talk.ts";
import { endsSentence } from "../speakers/speaking-roles.ts";
import { readHead } from "./header/read-head.ts";
import type { Layout } from "./layout.ts";

export const dialogueCutters: readonly LabelCutter[] = [
  cutBoldLabel,
  cutTimedLabel,
  cutBareQuestion,
  cutQuestionStop,
  cutCapitals,
  cutLabel,
];

const nobody: ReadonlySet<string> = new Set();
const longestBase = 80;

/** Interviews, podcasts and the like: turns one after another, each with its speaker's label. */
export const dialogue: Layout = {
  name: "label-turns",
  surest: 0.5,
  recognise: (page) => (isDialogue(page, 0) ? 0.5 : 0),
  read,
};

/** Three short beginnings that look like labels, two of roles that say a sentence, or one in capitals; on a short page two persons who talk. */
export function isDialogue(page: Page, from: number): boolean {
  const { lines } = page;
  let labels = 0;
  for (let i = from; i < lines.length; i += 1) {
    labels += weighLabel(lines[i]?.text ?? "");
    if (labels >= 3) return true;
  }
  return labels >= 2 && isShortTalk(page, from);
}

const mostOfShort = 40;

function isShortTalk({ lines }: Page, from: number): boolean {
  const names = new Set<string>();
  let words = 0;
  for (let i = from; i < lines.length && words <= mostOfShort; i += 1) {
    const text = lines[i]?.text ?? "";
    if (text !== "") words += 1;
    const name = nameOfTalker(text);
    if (name !== undefined) names.add(name);
  }
  return words <= mostOfShort && names.size >= 2;
}

function nameOfTalker(text: string): string | undefined {
  const cut = cutLabel(text);
  const shape = cut && shapeLabel(cut, nobody);
  const talks = shape && isFullName(shape) && beginsSaid(cut) && speaks(text.slice(cut.length + 1));
  return talks ? cut.base : undefined;
}

function weighLabel(text: string): number {
  const cut = firstCut(text);
  const shape = cut && cut.length < longestBase ? shapeLabel(cut, nobody) : undefined;
  if (!shape) return 0;
  if (shape.form === "capitals") return 3;
  return shape.form === "anonymous" && endsSentence(text) ? 1.5 : 1;
}

function firstCut(text: string): ReturnType<LabelCutter> {
  for (const cutter of dialogueCutters) {
    const cut = cutter(text);
    if (cut) return cut;
  }
  return undefined;
}

/** `**Break:** [12:34]`: a pause of the broadcast is set like a label, and nobody speaks it. */
const pause = /^\*\*(?:Break|Jingle|Music|Intro|Outro|Sponsor)[^*]{0,20}\*\*/;

function read(draft: Draft, from: number): void {
  const { page } = draft;
  for (const [i, { text }] of page.lines.entries()) if (pause.test(text)) mark(draft, i, "note", "pause");
  const joins = joinTurns(page, from);
  const words = readHead(draft, from);
  readBody(draft, words, page.lines.length, { joins, cutters: dialogueCutters, prior: 0 });
}

/** As the page's lines hang together, but a turn begins a paragraph: short ones are as long as each other, as wrapped lines are. */
export function joinTurns(page: Page, from: number): Joining {
  return beginsParagraph(chooseJoining(page, from), cutTurn);
}

/** What a line begins with that may be a label, by its form alone. */
export function cutTurn(text: string): ReturnType<LabelCutter> {
  const marked = cutBoldLabel(text) ?? cutTimedLabel(text) ?? cutBareQuestion(text);
  if (marked || !beginsCapital(text)) return marked;
  const cut = cutLabel(text);
  return cut && cut.length < longestBase && shapeLabel(cut, nobody) ? cut : undefined;
}
