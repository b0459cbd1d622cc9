import { isBreak } from "../../body/separators.ts";
import { parseTimeOfDay } from "../../fields/clock.ts";
import { isDateShaped, isUnclearDate, parsePrintedDate } from "../../fields/date.ts";
import { type Draft, evidenceAt, mark } from "../../page/draft.ts";
import type { Page, PageLine } from "../../page/page.ts";
import { cutCapitals, isCapitals } from "../../speakers/cutters/cut-capitals.ts";
import { cutBareQuestion } from "../../speakers/cutters/cut-question.ts";
import { cutLabel } from "../../speakers/label-text.ts";
import { endsSentence } from "../../speakers/speaking-roles.ts";
import { evidenceOver } from "../header/evidence-over.ts";
import { isSpokenLine, looksSpoken } from "../header/spoken-line.ts";
import { isCapitalised, namesPlace } from "./release-place.ts";

const deepest = 40;
const longestPlace = 90;
const longestTitle = 180;

/** What stands above the title of a release, and says nothing of the event. */
const boilerplate =
  /^(?:the \p{L}+ house|office of .{3,60}|for immediate release.{0,60}|embargoed until .{3,60}|for background use only.{0,40}|via (?:teleconference|telephone|videoconference|conference call|zoom|video)|\(?as prepared for delivery\)?|\(?as delivered\)?|remarks as (?:prepared|delivered).{0,30}|internal transcript.{0,40}|transcript|news release|press release)$/iu;

const kinds =
  /^(?:remarks|press (?:briefing|gaggle|conference|call|availability)|on-the-record|background|gaggle|briefing|statement|readout|interview|joint|toasts?|excerpts?|transcript|speech|address|weekly address|daily briefing|readout|conversation|discussion|question)\b/i;

/** The lines above the first label: place, day and time. Answers with the index of the first line of the words. */
export function readBriefingHead(draft: Draft, from: number, to: number): number {
  const { lines } = draft.page;
  const end = findEnd(draft.page, from, Math.min(to, from + deepest));
  if (end === undefined) return from;
  const rest: PageLine[] = [];
  for (let i = from; i < end; i += 1) {
    const line = lines[i];
    if (line && !readKnown(draft, line)) rest.push(line);
  }
  readTitleAndPlace(draft, rest);
  return end;
}

/** The time ends what stands above the words; where none is printed, the first label does. */
function findEnd(page: Page, from: number, to: number): number | undefined {
  let time: number | undefined;
  for (let i = from; i < to; i += 1) {
    const text = page.lines[i]?.text ?? "";
    if (parseTimeOfDay(bare(text)) !== undefined) time = i + 1;
    else if (cutCapitals(text) || cutBareQuestion(text) || isSpokenLine(page, text)) return i;
    else if (text.length > 200) return time;
  }
  return time;
}

function readKnown(draft: Draft, line: PageLine): boolean {
  const { page, fields } = draft;
  const text = bare(line.text);
  const index = line.n - 1;
  const time = parseTimeOfDay(text);
  const date = parsePrintedDate(text);
  if (text === "") mark(draft, index, "blank", "blank");
  else if (isBreak(text) || /^[\\_-]{4,}$/.test(text.slice(0, 300)) || boilerplate.test(text))
    readRelease(draft, line, text);
  else if (time !== undefined) {
    mark(draft, index, "time", "above-words");
    fields.time ??= evidenceAt(page, line, time, { rule: "above-words" });
  } else if (date || isUnclearDate(text)) {
    mark(draft, index, "date", "above-words");
    if (date) fields.date ??= evidenceAt(page, line, date.edtf, { rule: "above-words" });
  } else return false;
  return true;
}

/** `For Immediate Release    May 14, 2031` */
function readRelease(draft: Draft, line: PageLine, text: string): void {
  const day = /\s{2,}(\S.{5,40})$/.exec(text.slice(0, 200))?.[1] ?? "";
  const date = parsePrintedDate(day);
  mark(draft, line.n - 1, date || isUnclearDate(day) ? "date" : "furniture", "release-head");
  const from = line.text.indexOf(day);
  if (date)
    draft.fields.date ??= evidenceAt(
      draft.page,
      line,
      date.edtf,
      { rule: "release-head" },
      { from, to: from + day.length },
    );
}

/**
 * What begins as a title does is the title, said again or for the first time; the last lines after it are the place. On a page that has
 * no other title its first line is that, unless it names a place, or the time stands right under it as under a place.
 */
function readTitleAndPlace(draft: Draft, lines: readonly PageLine[]): void {
  let place: readonly PageLine[] = [];
  const groups = groupLines(lines);
  const untitled = isUntitled(draft) && !groups.some((group) => countTitleLines(group) > 0);
  for (const [i, group] of groups.entries()) {
    const titled = untitled && i === 0 && beginsWithTitle(draft, group) ? countOn(group) : countTitleLines(group);
    if (titled > 0) readTitle(draft, group.slice(0, titled));
    const rest = group.slice(titled);
    if (rest.length > 0) place = isPlace(rest) ? rest : [];
  }
  if (place.length === 0) return;
  for (const line of place) mark(draft, line.n - 1, "place", "above-time", 0.9);
  draft.fields.place ??= evidenceOver(place, place.map(({ text }) => bare(text).replace(/,$/, "")).join(", "), {
    rule: "above-time",
    confidence: 0.9,
  });
}

function isUntitled({ fields, page }: Draft): boolean {
  return fields.title === undefined && !page.stated.fields.some(({ name }) => name === "title");
}

/** Where the time stands right under the lines, as it does under a place, they may be one; any other heading is the title. */
function beginsWithTitle({ page, marks }: Draft, group: readonly PageLine[]): boolean {
  const [first] = group;
  const text = first ? bare(first.text) : "";
  if (text.length > longestTitle || !/\p{L}{2}/u.test(text) || /[.,:;]$/.test(text) || namesPlace(text)) return false;
  if (cutLabel(text) && endsSentence(text)) return false;
  const under = page.lines.slice(group.at(-1)?.n).find((line) => line.text !== "");
  return !under || marks[under.n - 1]?.role !== "time" || !isCapitalised(text);
}

/** Lines of the title that a group begins with. */
function countTitleLines(group: readonly PageLine[]): number {
  const [first] = group;
  return first && kinds.test(bare(first.text)) ? countOn(group) : 0;
}

/** A title goes on while its lines are in capitals as the first is, or begin with a small word. */
function countOn(group: readonly PageLine[]): number {
  const [first = "", ...rest] = group.map(({ text }) => bare(text));
  const ends = rest.findIndex((text) => !(isCapitals(first) && isCapitals(text)) && !goesOn.test(text));
  return ends < 0 ? group.length : ends + 1;
}

const goesOn = /^(?:\p{Ll}|(?:At|By|In|On|With|To|From|For|And|Before|After|During|Of|The)\s)/u;

function readTitle(draft: Draft, group: readonly PageLine[]): void {
  const text = group.map((line) => bare(line.text)).join(" ");
  for (const line of group) mark(draft, line.n - 1, "title", "release-title", 0.9);
  draft.fields.title ??= evidenceOver(group, text, { rule: "release-title", confidence: 0.9 });
}

function groupLines(lines: readonly PageLine[]): PageLine[][] {
  const groups: PageLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open?.at(-1)?.n === line.n - 1) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isPlace(group: readonly PageLine[]): boolean {
  return (
    group.length <= 4 &&
    group.every(({ text }) => {
      const plain = bare(text);
      return (
        plain.length <= longestPlace &&
        /^[\p{Lu}\d“"]/u.test(plain) &&
        !/[.!?…:;]$/.test(plain) &&
        !isDateShaped(plain) &&
        !kinds.test(plain) &&
        !looksSpoken(plain)
      );
    })
  );
}

/** Without italics, bold and parentheses around it. */
function bare(text: string): string {
  return text.length > 200 ? text : text.replace(/^[*_(]+|[*_)]+$/g, "").trim();
}
