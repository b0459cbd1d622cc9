import { toOneLine } from "../contract/to-one-line.ts";
import { formatDate } from "../records/date-words.ts";
import { citeKey } from "./cite-key.ts";
import type { Cited } from "./cited.ts";
import { readCitedDate } from "./date-parts.ts";
import { paragraphWords } from "./paragraph-words.ts";

/** An item of CSL-JSON (https://github.com/citation-style-language/schema): variables that are not known are absent. */
export type CslItem = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

export function cslItem(cited: Cited): CslItem {
  const { kind, title, speakers, date, place, language, summary, topics, url, archive, reference } = cited;
  const item = {
    id: citeKey(cited),
    type: kind,
    title: line(title),
    author: speakers.length === 0 ? undefined : speakers.map((name) => mapValues(name)),
    issued: date === undefined ? (cited.saysUndated ? { literal: "n.d." } : undefined) : cslDate(date),
    "event-place": line(place),
    genre: line(cited.eventType),
    language: line(language),
    abstract: line(summary),
    keyword: topics.length === 0 ? undefined : topics.map((topic) => toOneLine(topic)).join(", "),
    archive: line(archive),
    archive_location: line(reference ?? cited.id),
    URL: line(url),
    note: cited.paragraphs === undefined ? undefined : paragraphWords(cited.paragraphs),
  };
  return { ...item, ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) };
}

/** As a file: one list of items. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

function cslDate(edtf: string): object {
  const read = readCitedDate(edtf);
  if (read === undefined) return { literal: toOneLine(formatDate(edtf, "long")) };
  return { "date-parts": alikeInLength(read.parts), ...(read.isAbout ? { circa: true } : {}) };
}

/** Ends of a span that are not equally exact stop citeproc (“element mismatch in date range input”): the finer one gives way. */
function alikeInLength(parts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const shortest = Math.min(...parts.map(({ length }) => length));
  return parts.map((end) => end.slice(0, shortest));
}

function line(text: string | undefined): string | undefined {
  return text === undefined ? undefined : toOneLine(text);
}

function mapValues(name: Cited["speakers"][number]) {
  return Object.fromEntries(Object.entries(name).map(([part, text]) => [part, toOneLine(text)]));
}
