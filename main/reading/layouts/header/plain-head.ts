import { isBreak } from "../../body/separators.ts";
import { isDate, isDateShaped, isUnclearDate, parsePrintedDate } from "../../fields/date.ts";
import { type Draft, evidenceAt, mark } from "../../page/draft.ts";
import { beginsSmall } from "../../page/first-letter.ts";
import type { Page, PageLine } from "../../page/page.ts";
import { endsSentence } from "../../speakers/speaking-roles.ts";
import { isField } from "./key-block.ts";
import { parseKeyLine } from "./keys.ts";
import { isSpokenLine, looksSpoken } from "./spoken-line.ts";

/** Lines above the words that state the page's title, day and place without saying which is which. */
export type PlainHead = {
  readonly title: PageLine;
  readonly date: PageLine;
  /** What of the date's line is the date. */
  readonly day: string;
  readonly place: PlacePart | undefined;
  /** Of other kinds, such as `Language: … | Transcript (…)`. */
  readonly notes: readonly PageLine[];
  /** Index of the first line under it. */
  readonly end: number;
};

type PlacePart = { readonly line: PageLine; readonly value: string };

const mostLines = 7;
const longest = 180;

/** A few short lines at the top, one of them a date, set apart from the words by a blank line or by their shortness. */
export function findPlainHead(page: Page, from: number): PlainHead | undefined {
  const { block, end } = gatherBlock(page, from);
  const dated = block.flatMap((line) => parseDated(line.text).map((found) => ({ line, ...found })));
  const clear = dated.filter(({ day }) => !isUnclearDate(day));
  const [date, another] = clear.length > 0 ? clear : dated;
  if (!date || another) return undefined;
  const rest = block.filter((line) => line !== date.line);
  const notes = rest.filter(({ text }) => isNote(page, text));
  const [title, ...others] = rest.filter((line) => !notes.includes(line));
  if (!title || !isTitle(bare(title.text)) || others.length > 2) return undefined;
  return { title, date: date.line, day: date.day, place: choosePlace(date, others, notes), notes, end };
}

/** `Dear Anna,` is none. */
function isTitle(text: string): boolean {
  return text.length >= 3 && !/[,:;]$/.test(text) && /\p{L}/u.test(text);
}

function gatherBlock(page: Page, from: number): { readonly block: PageLine[]; readonly end: number } {
  const { lines } = page;
  const block: PageLine[] = [];
  let i = from;
  for (; i < lines.length && block.length <= mostLines; i += 1) {
    const line = lines[i];
    if (!line || endsBlock(page, line.text, block)) break;
    if (line.text !== "" && !isBreak(line.text)) block.push(line);
  }
  return block.length > mostLines ? { block: [], end: from } : { block, end: i };
}

/** A blank line under the date, or the first of the words. */
function endsBlock(page: Page, text: string, block: readonly PageLine[]): boolean {
  if (text !== "") return !isBreak(text) && isOfWords(page, text, block.length);
  return block.length > 1 && block.some((line) => parseDated(line.text).length > 0);
}

/** The words begin here: a long line, a sentence, or somebody who speaks. */
function isOfWords(page: Page, text: string, above: number): boolean {
  if (text.length > longest || isSentence(text)) return true;
  if (isNote(page, text)) return false;
  const mayBeTitle = above === 0 || (above === 1 && !endsSentence(text));
  return (!mayBeTitle && looksSpoken(text)) || isSpokenLine(page, text);
}

function isSentence(text: string): boolean {
  return text.length > 60 && /[.!?…]["”»)]?$/.test(text) && parseDated(text).length === 0;
}

type Dated = { readonly day: string; readonly before: string };

/** The line is a date, or a place and a date: `Port Selwyn, May 2, 2031`. */
function parseDated(text: string): Dated[] {
  const plain = bare(text);
  if (plain.length > 120) return [];
  if (isDate(plain)) return [{ day: plain, before: "" }];
  for (let at = plain.indexOf(", "); at > 0; at = plain.indexOf(", ", at + 1)) {
    const day = plain.slice(at + 2);
    if (isDate(day)) return [{ day, before: plain.slice(0, at) }];
  }
  return [];
}

/** `Language: English | Transcript (Norlandic)` · `Duration: 40 minutes` */
function isNote(page: Page, text: string): boolean {
  const keyed = parseKeyLine(text);
  return text.includes(" | ") || (keyed?.key === "note" && isField(page, keyed));
}

/** A line by itself is a place where its form says so (`Port Selwyn (Norland)`), or where only notes stand under it. */
function choosePlace(
  { line, before }: Dated & { readonly line: PageLine },
  others: readonly PageLine[],
  notes: readonly PageLine[],
): PlacePart | undefined {
  if (before !== "" && isPlaceName(before)) return { line, value: before };
  for (const other of others) {
    const value = bare(other.text);
    const formed = /\(.+\)$|, /.test(value) || notes.some(({ n }) => n === other.n + 1);
    if (formed && isPlaceName(value)) return { line: other, value };
  }
  return undefined;
}

/** Written with capitals, without a verb in sight and no sentence. */
function isPlaceName(text: string): boolean {
  if (text.length > 90 || !/^[\p{L}\p{N}«“"]/u.test(text) || beginsSmall(text) || /[.!?:;]$/.test(text)) return false;
  if (isDateShaped(text)) return false;
  const words = text.split(/[\s–—-]+/).filter((word) => /^\p{L}/u.test(word));
  return words.length <= 12 && words.filter((word) => beginsSmall(word)).length <= words.length / 3;
}

/** Without the marks of Markdown. */
function bare(text: string): string {
  return text.replace(/^(?:#{1,6}\s+|[*_]{1,3})|[*_]{1,3}$/g, "").trim();
}

/** Mark the lines of a head and fill its fields. */
export function readPlainHead(draft: Draft, { title, date, day, place, notes }: PlainHead): void {
  const { page, fields } = draft;
  const on = (line: PageLine, value: string) => {
    const from = line.text.indexOf(value);
    return from < 0 ? undefined : { from, to: from + value.length };
  };
  mark(draft, title.n - 1, "title", "plain-head", 0.9);
  const name = bare(title.text);
  fields.title ??= evidenceAt(page, title, name, { rule: "plain-head", confidence: 0.9 }, on(title, name));
  mark(draft, date.n - 1, "date", "plain-head", 0.95);
  const parsed = parsePrintedDate(day);
  if (parsed)
    fields.date ??= evidenceAt(page, date, parsed.edtf, { rule: "plain-head", confidence: 0.95 }, on(date, day));
  if (place) {
    mark(draft, place.line.n - 1, "place", "plain-head", 0.8);
    const note = { rule: "plain-head", confidence: 0.8 };
    fields.place ??= evidenceAt(page, place.line, place.value, note, on(place.line, place.value));
  }
  for (const note of notes) mark(draft, note.n - 1, "furniture", "head-note", 0.8);
}
