import { monthNames } from "../../shared/records/date-words.ts";

const dayFirst = /^(?:(\d{1,2})\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})$/u;
const monthFirst = /^(\p{L}{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/u;

const about = /^(?:about\s|circa\s|c\.|около\s|ок\.)\s*/i;

/** What may stand after a year in Russian. */
const yearWord = /\s?гг?(?:\.|од|ода|оды)?$/i;

/**
 * EDTF for a date as it is shown on the screen or printed, in each language that Lectern speaks: `3 Mar 2021`,
 * `March 3, 2021`, `3 марта 2021 г.`, `Mar 2021`, `1960s`, `about 1960`, each with a time after a comma and a `?` where
 * that makes sense. What is none of these stays as it is: it may be EDTF already, and figures alone (`3/4/2021`) are not
 * guessed at.
 */
export function readDate(typed: string): string {
  const text = typed.trim();
  const [, words = "", time, doubt = ""] = /^(.*?)(?:,\s*(\d\d:\d\d))?(\?)?$/.exec(text) ?? [];
  const bare = words.replace(about, "").replace(yearWord, "");
  const date = readWords(bare) ?? readYears(bare) ?? (bare === words ? undefined : readYear(bare));
  if (date === undefined) return text;
  const mark = about.test(words) ? (doubt === "" ? "~" : "%") : doubt;
  return `${date}${time === undefined ? "" : `T${time}`}${mark}`;
}

function readWords(text: string): string | undefined {
  const [, day, name, year] = dayFirst.exec(text) ?? reorder(monthFirst.exec(text)) ?? [];
  if (year === undefined || name === undefined) return undefined;
  const month = monthNames.findIndex((names) => names.some((full) => full.startsWith(name.toLowerCase()))) + 1;
  if (month === 0) return undefined;
  const parts = [year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])];
  return parts.join("-");
}

function reorder(found: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return found === null ? undefined : [found[0], found[2], found[1], found[3]];
}

/** Ten of them: `1960s`, `1960-е`. */
function readYears(text: string): string | undefined {
  const decade = /^(\d{3})0(?:s|-?[ех])$/.exec(text)?.[1];
  return decade === undefined ? undefined : `${decade}X`;
}

function readYear(text: string): string | undefined {
  return /^\d{4}$/.test(text) ? text : undefined;
}
