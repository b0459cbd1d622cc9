import type { ProfileField } from "../../../shared/reading/profile.ts";
import { publicationStatus } from "../../../shared/records/publication.ts";
import { parseClock, parsePrintedDate } from "../fields/date.ts";

/** Words of a printed date: `March 30 − April 2, 2013, 14:15` has eight. */
const longestDate = 8;
const longestLine = 300;

/** What a field keeps of words that are said to be it; undefined when they cannot be. */
export function toldValue(field: ProfileField, text: string): string | undefined {
  const words = text.replace(/\s+/g, " ").trim();
  switch (field) {
    case "date":
      return findDate(words);
    case "publicationDate":
      return findMoment(words);
    case "time":
      return (
        /(?:^|[^\d:])(\d{1,2}:\d{2})(?![\d:])/.exec(words)?.[1]?.replace(/^.*$/, (time) => parseClock(time) ?? "") ||
        undefined
      );
    case "language":
      return languageTag(words);
    case "status":
      return publicationStatus.safeParse(words.toLowerCase()).data;
    default:
      return words === "" ? undefined : words.slice(0, field === "summary" ? 10_000 : 1_000);
  }
}

/** A year, a month or a day in EDTF, also a decade or an interval; else the first date that is printed in the words. */
function findDate(words: string): string | undefined {
  if (/^\d{3}[\dX][?~]?$/.test(words)) return words;
  const month = /^(\d{4})-(\d{2})$/.exec(words);
  if (month) return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? words : undefined;
  return findPrinted(words)?.edtf;
}

function findMoment(words: string): string | undefined {
  const found = findPrinted(words);
  if (!found || found.edtf.includes("/")) return undefined;
  return found.time === undefined ? found.edtf : `${found.edtf}T${found.time}`;
}

function findPrinted(text: string) {
  const words = text.slice(0, longestLine).split(" ");
  for (let from = 0; from < words.length; from += 1) {
    for (let length = Math.min(longestDate, words.length - from); length > 0; length -= 1) {
      const phrase = words.slice(from, from + length).join(" ");
      const found = parsePrintedDate(phrase.replace(/^[^\p{L}\d]+|[^\p{L}\d.]+$|(?<=\d)\.$/gu, ""));
      if (found) return found;
    }
  }
  return undefined;
}

function languageTag(words: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(words)[0];
  } catch {
    return undefined; // RangeError: not a language tag
  }
}
