import { beginsParagraph } from "../body/joinings.ts";
import type { Joining } from "../body/paragraph.ts";
import { readBody } from "../body/read-body.ts";
import { chooseJoining } from "../body/wrapping.ts";
import { type Draft, mark } from "../page/draft.ts";
import { beginsCapital } from "../page/first-letter.ts";
import type { Page } from "../page/page.ts";
import type { LabelCutter } from "../speakers/candidates.ts";
import {
  cutDashLabel,
  cutMember,
  cutMemberLine,
  cutNumberedMember,
  isPersonName,
} from "../speakers/cutters/cut-member.ts";
import { cutLabel } from "../speakers/label-text.ts";
import { readHead } from "./header/read-head.ts";
import type { Layout } from "./layout.ts";

/** The record of a parliament: who presides by office, members with their seat, party or office in parentheses. */
export const parliament: Layout = { name: "parliament", surest: 0.65, recognise, read };

const cutters: readonly LabelCutter[] = [cutNumberedMember, cutDashLabel, cutMemberLine, cutLabel];
const enough = 3;
const sampleLines = 1_000;

/** Whoever presides in any meeting: of a parliament only where something else is. */
const presiding = /^(?:speaker|chair(?:man|woman|person)?|clerk):/i;

function recognise({ lines }: Page): number {
  let labels = 0;
  let chairs = 0;
  for (const { text } of lines.slice(0, sampleLines)) {
    if (presiding.test(text)) chairs += 1;
    else if (text.length >= 4) labels += countLabel(text);
    if (labels > 0 && labels + chairs >= enough) return 0.65;
  }
  return 0;
}

function countLabel(text: string): number {
  if (isNumberedQuestion(text)) return 1;
  if (!beginsCapital(text)) return 0;
  if (cutMember(text) ?? cutDashLabel(text)) return 1;
  return cutMemberLine(text) ? 0.7 : 0;
}

/** Assemblies of states number their paragraphs, parliaments their questions: with the seat and the party of who asks. */
function isNumberedQuestion(text: string): boolean {
  const cut = /\d/.test(text.slice(0, 2)) ? cutNumberedMember(text) : undefined;
  return cut !== undefined && cut.from > 0 && cut.shape?.office?.includes(", ") === true;
}

/** `Column 214` · `(1405)` · `[14:05]` · `10.30 am`: where and when the record was at. */
const running =
  /^(?:col(?:umn)?\.?\s\d{1,5}(?:WH|W|WS)?|[•*]?\s?[([]\d{1,2}[:.]?\d{2}[)\]]|\d{1,2}[.:]\d{2}\s?[ap]\.?m\.?|§|\[?page \d{1,5}\]?)$/i;

function read(draft: Draft, from: number): void {
  const { page } = draft;
  for (const [i, { text }] of page.lines.entries())
    if (text.length <= 30 && running.test(text)) mark(draft, i, "furniture", "running-head");
  const words = readHead(draft, from);
  const joins = beginsParagraph(chooseJoining(page, words), firstCut);
  readBody(draft, words, page.lines.length, { joins: afterLabelLine(joins), cutters, prior: 0.15 });
}

function firstCut(text: string): ReturnType<LabelCutter> {
  return cutNumberedMember(text) ?? cutDashLabel(text) ?? cutMemberLine(text);
}

/** The seat and the party of a member who is named on the line before. */
const seat = /^\([^()]{2,60}\)(?:\s\([^()]{2,40}\)){0,2}$/;

/** A label alone on its line, or on two, is a paragraph of its own. */
function afterLabelLine(joins: Joining): Joining {
  return (a, b, next, index) => {
    if (seat.test(b)) return isPersonName(a);
    return !(seat.test(a) || cutMemberLine(a)) && joins(a, b, next, index);
  };
}
