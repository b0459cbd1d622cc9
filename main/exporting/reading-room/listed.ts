import { toOneLine } from "../../../shared/contract/to-one-line.ts";
import { formatDate } from "../../../shared/records/date-words.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { dateKeyOf } from "../../finding/shelf/date-key.ts";
import { foldWord } from "../../finding/words/fold-word.ts";
import type { ExportContext } from "../format.ts";
import { htmlLanguage } from "../html/language.ts";
import { untitled } from "../html/transcript-page.ts";
import type { ResultRow } from "./search/catalogue.ts";

/** A transcript as the room lists it. */
export type Listed = {
  readonly row: ResultRow;
  /** In milliseconds; undated ones come last. */
  readonly time: number;
  readonly years: readonly string[];
  /** The first letter of its title; `#` where that is none. */
  readonly letter: string;
  /** Words of its text. */
  readonly words: number;
};

/** In UTF-16 units, of what only leads to the page. */
const longestSummary = 240;
const longestTitle = 300;
const mostSpeakers = 3;

export function listTranscript(
  record: Transcript,
  page: number,
  words: number,
  { tables }: ExportContext["source"],
): Listed {
  const { title, date, place = "", summary = "", language } = record;
  const key = dateKeyOf(date);
  const shownTitle = toOneLine(title).trim() || untitled;
  const speakers = record.persons.flatMap(({ person, role }) =>
    role === "speaker" ? (tables.persons.get(person)?.name.full ?? []) : [],
  );
  return {
    row: {
      page,
      title: shorten(shownTitle, longestTitle),
      lang: htmlLanguage(language),
      date: date === undefined ? "" : formatDate(date),
      place: shorten(toOneLine(place), longestTitle),
      speakers: speakers.slice(0, mostSpeakers).map(toOneLine),
      summary: shorten(toOneLine(summary), longestSummary),
    },
    time: key.time ?? Number.NEGATIVE_INFINITY,
    years: key.years,
    letter: letterOf(shownTitle),
    words,
  };
}

function letterOf(title: string): string {
  const [first = ""] = foldWord(title.match(/[\p{L}\p{Nd}]/u)?.[0] ?? "");
  return /\p{L}/u.test(first) ? first.toUpperCase() : "#";
}

/** Ends between words where there is a blank near the end, and never inside a surrogate pair. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
  const blank = cut.lastIndexOf(" ");
  return `${blank > longest / 2 ? cut.slice(0, blank) : cut}…`;
}
