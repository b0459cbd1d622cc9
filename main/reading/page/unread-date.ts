import type { Warning } from "../../../shared/records/transcript.ts";
import { isUnclearDate } from "../fields/date.ts";
import type { Draft } from "./draft.ts";
import type { PageLine } from "./page.ts";

/** The rule that marks the day of an event to come, which is not the day of the page. */
export const announcedFor = "announced-for";

/** Lines at the top, and those of them with words. */
const deepest = 40;
const mostLines = 7;
const longestText = 120;

/** A page without a date that prints one all the same: on a line that was taken for the date's, or at the top, where it could not be told. */
export function findUnreadDate(draft: Draft): Warning[] {
  const { page, fields } = draft;
  if (fields.date) return [];
  const line = page.lines.find((one) => isUnread(draft, one)) ?? findUnclear(draft);
  return line ? [{ code: codeFor(draft, line), line: line.n, text: line.text.slice(0, longestText) }] : [];
}

/** What a person or a profile says of a line has its own warnings. */
function isUnread({ marks, told }: Draft, { n }: PageLine): boolean {
  return marks[n - 1]?.role === "date" && !told.marks.has(n - 1);
}

function findUnclear({ page, marks, told }: Draft): PageLine | undefined {
  const top = page.lines
    .slice(0, deepest)
    .filter(({ text }) => text !== "")
    .slice(0, mostLines);
  return top.find(({ n, text }) => isUnclearDate(text) && marks[n - 1]?.role !== "speech" && !told.marks.has(n - 1));
}

function codeFor({ marks }: Draft, { n, text }: PageLine): string {
  if (marks[n - 1]?.rule === announcedFor) return "date-announced";
  return isUnclearDate(/\S+$/.exec(text.slice(-longestText))?.[0] ?? "") ? "date-unclear" : "date-unread";
}
