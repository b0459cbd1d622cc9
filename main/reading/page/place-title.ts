import { type Draft, evidenceAt, remark } from "./draft.ts";
import type { PageLine } from "./page.ts";

/** How far down a title is looked for. */
const deepest = 40;
const longest = 300;

/**
 * A title that the format states stands on the page as a rule: then it is that line. Where it states none, the first
 * heading is the title, and in Markdown the heading that the page begins with.
 */
export function placeTitle(draft: Draft): void {
  const { page, fields } = draft;
  if (fields.title && fields.title.lines.length > 0) return;
  const top = page.lines.slice(0, deepest).filter((line) => isUnsaid(draft, line));
  const stated = fields.title?.value;
  const marked = stated === undefined ? headingOfAll(draft, top[0]) : undefined;
  const line =
    stated === undefined
      ? (top.find(({ n, text }) => page.stated.lines.get(n)?.heading === 1 && text.length <= longest) ?? marked)
      : top.find(({ text }) => text === stated);
  if (!line) return;
  const rule = fields.title?.rule ?? "heading";
  const from = line === marked ? line.text.indexOf(" ") + 1 : 0;
  const note = { rule, confidence: fields.title ? 1 : 0.8 };
  fields.title = evidenceAt(page, line, line.text.slice(from).trimStart(), note, { from, to: line.text.length });
  remark(draft, line.n - 1, { role: "title", rule, confidence: fields.title.confidence });
}

/** The line where it is a heading of Markdown, nothing but front matter stands above it, and no line goes on with it. */
function headingOfAll({ page, marks }: Draft, line: PageLine | undefined): PageLine | undefined {
  if (!line || !/^#\s+\S/.test(line.text) || line.text.length > longest || marks[line.n]?.joins === line.n)
    return undefined;
  const above = page.lines.slice(0, line.n - 1);
  return above.every(({ text }, i) => text === "" || marks[i]?.role === "furniture") ? line : undefined;
}

/** Lines above the first turn that nothing is known of but that they are words. */
function isUnsaid({ marks, turns }: Draft, { n, text }: PageLine): boolean {
  const mark = marks[n - 1];
  const isWords = mark === undefined || (mark.role === "narration" && mark.joins === undefined);
  return text !== "" && isWords && n < (turns[0]?.first ?? Number.POSITIVE_INFINITY);
}
