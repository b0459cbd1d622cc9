import { joinText } from "../../body/paragraph.ts";
import { isDate, isUnclearDate, parseClock, parsePrintedDate } from "../../fields/date.ts";
import { type Draft, evidenceAt, mark, remark } from "../../page/draft.ts";
import type { Page, PageLine } from "../../page/page.ts";
import { announcedFor } from "../../page/unread-date.ts";
import { isMark, isPlaceLine } from "./place.ts";
import { unescapeMarkdown } from "./spaced.ts";
import { announced, isRelatedHeading } from "./words.ts";

const deepestDate = 14;

/** Index of the line that carries the date alone; undefined when the first lines hold none. Blank ones do not count. */
export function findDateLine({ lines }: Page, from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < lines.length && depth < deepestDate; i += 1) {
    const text = lines[i]?.text ?? "";
    if (depth > 0 && (announced.test(text) || isDate(text))) return i;
    // The days under it are those of other pages.
    if (depth > 1 && isRelatedHeading(text)) return undefined;
    if (text !== "") depth += 1;
  }
  return undefined;
}

/** Read the lines above and below the date. Answers with the index of the first line of the body. */
export function readHeader(draft: Draft, from: number, end: number): number {
  const { page } = draft;
  const dateLine = findDateLine(page, from);
  if (dateLine === undefined || dateLine >= end) return readTitleAlone(draft, from, end);
  readAbove(draft, from, dateLine);
  const after = skipBlank(draft, readDate(draft, dateLine));
  const afterTime = skipBlank(draft, readTime(draft, after, end));
  return readPlace(draft, afterTime, end);
}

function skipBlank(draft: Draft, from: number): number {
  let i = from;
  while (draft.page.lines[i]?.text === "") {
    mark(draft, i, "blank", "blank");
    i += 1;
  }
  return i;
}

/** Furniture, the title, and the summary in one line or more. */
function readAbove(draft: Draft, from: number, dateLine: number): void {
  const { page } = draft;
  const summary: PageLine[] = [];
  let titled = false;
  for (let i = from; i < dateLine; i += 1) {
    const line = page.lines[i];
    if (!line) continue;
    if (line.text === "") mark(draft, i, "blank", "blank");
    else if (isNoTitle(line.text)) mark(draft, i, "furniture", "site-furniture");
    else if (!titled) {
      titled = true;
      readTitle(draft, line);
    } else summary.push(line);
  }
  readSummary(draft, summary);
}

/** A file with YAML on top has its title there already; the page prints it again, in Markdown as a heading. */
function readTitle(draft: Draft, line: PageLine): void {
  const value = line.text.replace(/^#{1,6}\s+/, "");
  mark(draft, line.n - 1, "title", "above-date");
  const part = { from: line.text.length - value.length, to: line.text.length };
  draft.fields.title ??= evidenceAt(
    draft.page,
    line,
    unescapeMarkdown(draft.page, value),
    { rule: "above-date" },
    part,
  );
}

/** The name of a part of the site stands above the title, never instead of it; a day or a time is none either. */
function isNoTitle(text: string): boolean {
  return isMark(text) || parseClock(text) !== undefined || isDate(text);
}

function readSummary(draft: Draft, lines: readonly PageLine[]): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  for (const line of lines) {
    remark(draft, line.n - 1, {
      role: "summary",
      rule: "between-title-and-date",
      confidence: 1,
      ...(line === first ? {} : { joins: line.n - 1 }),
    });
  }
  draft.fields.summary = {
    value: unescapeMarkdown(
      draft.page,
      lines.reduce((text, line) => (text === "" ? line.text : joinText(text, line.text)), ""),
    ),
    lines: lines.map(({ n }) => n),
    span: { start: first.start, end: last.end },
    rule: "between-title-and-date",
    confidence: 1,
  };
}

/** Answers with the index after the date. An announced day is marked and is no field: the page states no day of its own; nor is one that is unclear. */
function readDate(draft: Draft, index: number): number {
  const line = draft.page.lines[index];
  const parsed = line && parsePrintedDate(line.text);
  if (line && parsed) {
    mark(draft, index, "date", "date-line");
    draft.fields.date = evidenceAt(draft.page, line, parsed.edtf, { rule: "date-line" });
    if (parsed.time) draft.fields.time = evidenceAt(draft.page, line, parsed.time, { rule: "date-line" });
  } else mark(draft, index, "date", line && isUnclearDate(line.text) ? "date-line" : announcedFor);
  return index + 1;
}

function readTime(draft: Draft, index: number, end: number): number {
  const line = draft.page.lines[index];
  const time = line && index < end ? parseClock(line.text) : undefined;
  if (!line || time === undefined) return index;
  mark(draft, index, "time", "under-date");
  draft.fields.time = evidenceAt(draft.page, line, time, { rule: "under-date" });
  return index + 1;
}

function readPlace(draft: Draft, index: number, end: number): number {
  const { page, fields } = draft;
  const line = page.lines[index];
  if (!line || index >= end || !fields.time) return index;
  const next = nextText(page, index, end);
  if (!isPlaceLine(line.text, next, fields.title?.value ?? "")) return index;
  mark(draft, index, "place", "under-time");
  fields.place = evidenceAt(page, line, line.text, { rule: "under-time", confidence: 0.95 });
  return index + 1;
}

function nextText({ lines }: Page, index: number, end: number): string {
  for (let i = index + 1; i < end; i += 1) if (lines[i]?.text) return lines[i]?.text ?? "";
  return "";
}

/** No date in sight: the first line that is not furniture is the title. */
function readTitleAlone(draft: Draft, from: number, end: number): number {
  const { page, fields } = draft;
  for (let i = from; i < Math.min(end, from + 4); i += 1) {
    const line = page.lines[i];
    if (!line) continue;
    if (line.text === "") mark(draft, i, "blank", "blank");
    else if (isNoTitle(line.text)) mark(draft, i, "furniture", "site-furniture");
    else if (line.text.length <= 300) {
      fields.title ??= evidenceAt(page, line, line.text, {
        rule: "first-line",
        confidence: 0.6,
        doubt: "no date under it",
      });
      mark(draft, i, "title", "first-line", 0.6);
      return i + 1;
    } else return i;
  }
  return from;
}
