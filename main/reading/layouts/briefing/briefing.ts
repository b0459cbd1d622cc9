import { beginsParagraph } from "../../body/joinings.ts";
import { readBody } from "../../body/read-body.ts";
import { chooseJoining } from "../../body/wrapping.ts";
import { parseTimeOfDay } from "../../fields/clock.ts";
import { type Draft, mark } from "../../page/draft.ts";
import type { Page } from "../../page/page.ts";
import { cutBoldLabel } from "../../speakers/cutters/cut-bold.ts";
import { cutCapitals } from "../../speakers/cutters/cut-capitals.ts";
import { cutBareQuestion, cutCloseQuestion } from "../../speakers/cutters/cut-question.ts";
import { cutLabel } from "../../speakers/label-text.ts";
import { cutTurn } from "../dialogue.ts";
import type { Layout } from "../layout.ts";
import { readBriefingHead } from "./head.ts";

/** Remarks and press briefings as stenographers set them: labels in capitals, a bare `Q`, the time at the top and the end. */
export const briefing: Layout = { name: "briefing", surest: 0.88, recognise, read };

const cutters = [cutCapitals, cutCloseQuestion, cutBoldLabel, cutLabel];
const sampleLines = 600;
const headLines = 60;

function recognise({ lines }: Page): number {
  let sure = 0;
  for (const [i, { text }] of lines.entries()) {
    if (i >= sampleLines || sure >= 0.6) break;
    const cut = cutCapitals(text) ?? cutBareQuestion(text);
    if (cut) sure += isOffice(cut.base) ? 0.25 : 0.06;
    else if (i < headLines && isClock(text)) sure += 0.25;
  }
  return sure < 0.29 ? 0 : Math.min(0.88, 0.25 + sure);
}

/** `THE PRESIDENT` and `MR. BERG` are nothing but labels; any other capitals may be a heading. */
function isOffice(base: string): boolean {
  return /^(?:THE|MR\.?|MS\.?|MRS\.?|DR\.?|PRESIDENT|SECRETARY|MODERATOR|SENIOR)\s?/.test(base);
}

function isClock(text: string): boolean {
  return /m\b/i.test(text.slice(0, 40)) && parseTimeOfDay(text) !== undefined;
}

function read(draft: Draft, from: number): void {
  const { page } = draft;
  const end = markEnd(draft, page.lines.length);
  const body = readBriefingHead(draft, from, end);
  const joins = beginsParagraph(chooseJoining(page, from), (text) => cutCapitals(text) ?? cutTurn(text));
  readBody(draft, body, end, { joins, cutters, prior: 0.2 });
}

const lastLine = /^(?:\*{0,2}END\*{0,2}(?:\s+.{0,40})?|\\?#{2,5}|-{3,}|-?\s?30\s?-?)$/;

/** `END 2:45 P.M. EDT`, or the time alone, and what is under it. Answers with the index after the last line of the words. */
function markEnd(draft: Draft, to: number): number {
  for (let i = to - 1; i >= 0 && i > to - 8; i -= 1) {
    const text = draft.page.lines[i]?.text ?? "";
    if (text === "") mark(draft, i, "blank", "blank");
    else if (lastLine.test(text.slice(0, 60)) || isClock(text)) mark(draft, i, "furniture", "end-of-briefing");
    else return i + 1;
  }
  return to;
}
