import type { Reading } from "../../shared/reading/reading.ts";
import { parsePrintedDate } from "./fields/date.ts";
import type { FormatName } from "./formats/format.ts";
import { openPage } from "./page/page.ts";

/** Formats in which sites and programs list other pages. */
const listed: ReadonlySet<FormatName> = new Set(["text", "markdown", "html"]);

const fewest = 6;
/** Of the characters; sentences of some length are what a transcript is made of. */
const mostProse = 0.2;

/**
 * Why a page is no transcript but a list of others: titles with dates, addresses, a table of contents. Told only where
 * nobody speaks and there are next to no sentences; undefined when it is anything else.
 */
export function whyIndexPage(format: FormatName, text: string, { turns, profile }: Reading): string | undefined {
  if (!listed.has(format) || turns.length > 0 || profile !== undefined) return undefined;
  const lines = openPage(text).lines.flatMap((line) => (line.text === "" ? [] : [line.text]));
  if (lines.length < fewest || shareOfProse(lines) > mostProse) return undefined;
  const kind = kinds.find(({ isEntry, most }) => isMostly(lines.filter(isEntry), lines.length / most));
  if (kind) return kind.reason;
  return isMostly(datesOf(lines), lines.length / 3) ? datedList : undefined;
}

function isMostly(entries: readonly unknown[], least: number): boolean {
  return entries.length >= Math.max(fewest, least);
}

function shareOfProse(lines: readonly string[]): number {
  const lengthOf = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
  return lengthOf(lines.filter(isProse)) / lengthOf(lines);
}

function isProse(line: string): boolean {
  return line.length >= 80 && /[.!?…。！？]["'»”’)\]]{0,2}$/u.test(line.slice(-4));
}

type Kind = { readonly isEntry: (line: string) => boolean; readonly most: number; readonly reason: string };

const address = /^(?:[-*•]\s{0,4}|\d{1,4}[.)]\s{0,4})?(?:https?:\/\/\S{4}|\[[^\]]{1,300}\]\([^)]{1,500}\))/;
const leader = /(?:\.{3}|…|·{3}|\t| {3})\s{0,9}\d{1,4}$/;

/** `most`: how many lines there are to an entry. */
const kinds: readonly Kind[] = [
  {
    isEntry: (line) => address.test(line.slice(0, 1_000)),
    most: 2.5,
    reason: "This is a list of links, not a transcript. Save the pages that it leads to and import these.",
  },
  {
    isEntry: (line) => leader.test(line.slice(-20)),
    most: 1.4,
    reason: "This is a table of contents, not a transcript. Import the pages that it lists.",
  },
];

const datedList =
  "This is a list of pages with their dates, not a transcript. Save the pages that it lists and import these.";

/** The days that lines give, each once: an index lists many; what is dated again and again is a log. */
function datesOf(lines: readonly string[]): readonly string[] {
  const dates = lines.flatMap((line) => dateOf(line) ?? []);
  const days = [...new Set(dates)];
  return days.length * 2 >= dates.length ? dates : [];
}

const separator = /\s[-–—|·•]\s|:\s|\t|\s{2,}/;

/** The day that a short line is, begins with or ends on. */
function dateOf(line: string): string | undefined {
  if (line.length > 250 || !/\d{4}/.test(line)) return undefined;
  const parts = line.split(separator);
  const bracketed = /\(([^()]{6,40})\)$/.exec(line)?.[1] ?? "";
  const found = [line, parts[0] ?? "", parts.at(-1) ?? "", bracketed].map((part) => parsePrintedDate(part.trim()));
  return found.find((date) => date !== undefined)?.edtf;
}
