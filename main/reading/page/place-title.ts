import { type Draft, evidenceAt, remark } from "./draft.ts";
import type { PageLine } from "./page.ts";

/** How far down a title is looked for. */
const deepest = 40;
const longest = 300;

/**
 * A title that the format states stands on the page as a rule: then it is that line. Where it states none, the first
 * heading is the title.
 */
export function placeTitle(draft: Draft): void {
  const { page, fields } = draft;
  if (fields.title && fields.title.lines.length > 0) return;
  const top = page.lines.slice(0, deepest).filter((line) => isUnsaid(draft, line));
  const stated = fields.title?.value;
  const line =
    stated === undefined
      ? top.find(({ n, text }) => page.stated.lines.get(n)?.heading === 1 && text.length <= longest)
      : top.find(({ text }) => text === stated);
  if (!line) return;
  const rule = fields.title?.rule ?? "heading";
  fields.title = evidenceAt(page, line, line.text, { rule, confidence: fields.title ? 1 : 0.8 });
  remark(draft, line.n - 1, { role: "title", rule, confidence: fields.title.confidence });
}

/** Lines above the first turn that nothing is known of but that they are words. */
function isUnsaid({ marks, turns }: Draft, { n, text }: PageLine): boolean {
  const mark = marks[n - 1];
  const isWords = mark === undefined || (mark.role === "narration" && mark.joins === undefined);
  return text !== "" && isWords && n < (turns[0]?.first ?? Number.POSITIVE_INFINITY);
}
