import { beginsParagraph } from "../body/joinings.ts";
import { readBody } from "../body/read-body.ts";
import { chooseJoining } from "../body/wrapping.ts";
import { type Draft, mark } from "../page/draft.ts";
import type { Page } from "../page/page.ts";
import type { LabelCutter } from "../speakers/candidates.ts";
import { cutDashLabel, cutMember, cutMemberLine } from "../speakers/cutters/cut-member.ts";
import { cutLabel } from "../speakers/label-text.ts";
import type { Layout } from "./layout.ts";

/** The record of a parliament: who presides by office, members with their seat, party or office in parentheses. */
export const parliament: Layout = { name: "parliament", recognise, read };

const cutters: readonly LabelCutter[] = [cutMember, cutDashLabel, cutMemberLine, cutLabel];
const enough = 3;
const sampleLines = 1_000;

function recognise({ lines }: Page): number {
  let labels = 0;
  for (const { text } of lines.slice(0, sampleLines)) {
    if (text.length < 4 || !/^[\p{Lu}]/u.test(text)) continue;
    if (cutMember(text) ?? cutDashLabel(text)) labels += 1;
    else if (cutMemberLine(text)) labels += 0.5;
    if (labels >= enough) return 0.65;
  }
  return 0;
}

/** `Column 214` · `(1405)` · `[14:05]` · `10.30 am`: where and when the record was at. */
const running =
  /^(?:col(?:umn)?\.?\s\d{1,5}(?:WH|W|WS)?|[•*]?\s?[([]\d{1,2}[:.]?\d{2}[)\]]|\d{1,2}[.:]\d{2}\s?[ap]\.?m\.?|§|\[?page \d{1,5}\]?)$/i;

function read(draft: Draft, from: number): void {
  const { page } = draft;
  for (const [i, { text }] of page.lines.entries())
    if (running.test(text.slice(0, 30))) mark(draft, i, "furniture", "running-head");
  const joins = beginsParagraph(chooseJoining(page, from), firstCut);
  readBody(draft, from, page.lines.length, { joins: afterLabelLine(joins), cutters, prior: 0.15 });
}

function firstCut(text: string): ReturnType<LabelCutter> {
  return cutMember(text) ?? cutDashLabel(text) ?? cutMemberLine(text);
}

/** A label alone on its line is continued by what is said, whatever that begins with. */
function afterLabelLine(joins: ReturnType<typeof beginsParagraph>): ReturnType<typeof beginsParagraph> {
  return (a, b, next, index) => (cutMemberLine(a) ? firstCut(b) === undefined : joins(a, b, next, index));
}
