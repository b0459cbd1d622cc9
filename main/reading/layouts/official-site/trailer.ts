import { parsePrintedDate } from "../../fields/date.ts";
import { type Draft, evidenceAt, mark } from "../../page/draft.ts";
import type { Page, PageLine } from "../../page/page.ts";
import { isSpaced } from "./spaced.ts";
import {
  directLink,
  isRelatedHeading,
  isSiteFurniture,
  leadLength,
  moreNames,
  publicationDate,
  publishedIn,
  type TrailerList,
  trailerHeading,
} from "./words.ts";

const longestTrailer = 400;
const longestItem = 160;

/** Index of the line at which the trailer begins; undefined when the page has none. */
export function findTrailer(page: Page): number | undefined {
  const anchor = findAnchor(page);
  if (anchor === undefined) return undefined;
  let top = anchor;
  for (let i = anchor - 1; i >= 0 && anchor - i < longestTrailer; i -= 1) {
    const text = page.lines[i]?.text ?? "";
    if (trailerHeading(text)) top = i;
    else if (!isItem(text)) break;
  }
  return top;
}

/** The heading of the publication status, or its first line where the heading was lost; looked for from the end. */
function findAnchor(page: Page): number | undefined {
  let found: number | undefined;
  for (let i = page.lines.length - 1; i >= 0 && i > page.lines.length - longestTrailer; i -= 1) {
    const text = page.lines[i]?.text ?? "";
    if (leadLength(text, publishedIn) !== undefined) found = i;
    if (trailerHeading(text) === "publication") return i;
  }
  return found;
}

/** Entries of the lists are names and terms, not sentences. */
function isItem(text: string): boolean {
  return text.length <= longestItem && !/[.!?:;…]$/.test(text);
}

/** Read the lists and the publication from a line on. */
export function readTrailer(draft: Draft, from: number): void {
  let list: TrailerList | undefined;
  const spaced = isSpaced(draft.page);
  for (let i = from; i < draft.page.lines.length; i += 1) {
    const line = draft.page.lines[i];
    if (!line) continue;
    const heading = trailerHeading(line.text);
    if (line.text === "") mark(draft, i, "blank", "blank");
    else if (heading) {
      list = heading;
      mark(draft, i, "furniture", "trailer-heading");
    } else if (isRelatedHeading(line.text)) {
      // What stands under it belongs to other pages.
      list = undefined;
      mark(draft, i, "related", "related-heading");
    } else if (spaced && isWrapped(draft, i)) readMoreSections(draft, i, line);
    else if (!readPublication(draft, i, line)) readEntry(draft, i, line, list);
  }
}

/** The line goes on with the sections of the line before, which was wrapped. */
function isWrapped({ page, marks }: Draft, index: number): boolean {
  const before = page.lines[index - 1];
  return before !== undefined && marks[index - 1]?.role === "publication" && !publicationDate.test(before.text);
}

function readMoreSections(draft: Draft, index: number, line: PageLine): void {
  mark(draft, index, "publication", "trailer");
  draft.fields.sections.push(...splitEntries(draft, line, 0, "published-in"));
}

function readPublication(draft: Draft, index: number, line: PageLine): boolean {
  const { page, fields } = draft;
  if (isSiteFurniture(line.text)) {
    mark(draft, index, "furniture", "site-furniture");
    return true;
  }
  const sections = leadLength(line.text, publishedIn);
  const date = leadLength(line.text, publicationDate);
  const link = leadLength(line.text, directLink);
  if (sections === undefined && date === undefined && link === undefined) return false;
  mark(draft, index, "publication", "trailer");
  if (sections !== undefined) {
    fields.status = evidenceAt(page, line, "published", { rule: "published-in" });
    fields.sections.push(...splitEntries(draft, line, sections, "published-in"));
  } else if (date !== undefined) readPublicationDate(draft, line, date);
  else if (link !== undefined) fields.url = restOf(draft, line, link, "direct-link");
  return true;
}

function readPublicationDate(draft: Draft, line: PageLine, prefix: number): void {
  const rest = restOf(draft, line, prefix, "publication-date");
  const parsed = parsePrintedDate(rest.value);
  if (parsed && !parsed.edtf.includes("/")) {
    draft.fields.publicationDate = { ...rest, value: parsed.time ? `${parsed.edtf}T${parsed.time}` : parsed.edtf };
  } else draft.warnings.push({ code: "publication-date-unclear", line: line.n, text: rest.value });
}

function restOf(draft: Draft, line: PageLine, from: number, rule: string) {
  const part = { from, to: line.text.length };
  return evidenceAt(draft.page, line, line.text.slice(from), { rule }, part);
}

/** Entries between commas, each with its own span. */
function splitEntries(draft: Draft, line: PageLine, from: number, rule: string) {
  const found = [];
  let at = from;
  for (const piece of line.text.slice(from).split(",")) {
    const value = piece.trim();
    const start = at + piece.length - piece.trimStart().length;
    if (value) found.push(evidenceAt(draft.page, line, value, { rule }, { from: start, to: start + value.length }));
    at += piece.length + 1;
  }
  return found;
}

/** One line of a list. Lines that no heading covers stay outside the text proper. */
function readEntry(draft: Draft, index: number, line: PageLine, list: TrailerList | undefined): void {
  const isNone = list === "persons" && /:\s/.test(line.text);
  if (list === undefined || list === "publication" || isNone) mark(draft, index, "furniture", "after-trailer", 0.6);
  else if (moreNames.test(line.text)) {
    mark(draft, index, "furniture", "more-names");
    draft.warnings.push({ code: "names-hidden", line: line.n, text: line.text });
  } else {
    const role = list === "topics" ? "topic" : list === "persons" ? "person" : "geography";
    mark(draft, index, role, "trailer-list");
    draft.fields[list].push(evidenceAt(draft.page, line, line.text, { rule: `trailer-${list}` }));
  }
}
