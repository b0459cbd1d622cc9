import { startsAsContinuation } from "../../body/sentence.ts";
import { isBreak, isOmission } from "../../body/separators.ts";
import { isDateShaped } from "../../fields/date.ts";
import { beginsSmall } from "../../page/first-letter.ts";
import { cutLabel } from "../../speakers/label-text.ts";
import { sentenceWords } from "../../speakers/words.ts";
import { galleryCount, isRelatedHeading, isSiteFurniture, leadLength, publishedIn, trailerHeading } from "./words.ts";

const longestPlace = 90;

/** Can the line under the time be a place: short, capitalised, no sentence, no caption that repeats the title? */
export function isPlaceLine(text: string, next: string, title: string): boolean {
  if (text === "" || text.length > longestPlace || !/^[\p{Lu}\p{N}«“"]/u.test(text)) return false;
  if (/[.!?;:…”»]$/.test(text) || startsAsContinuation(next) || cutLabel(text)) return false;
  if (isMark(text) || isDateShaped(text) || sameStart(text, title)) return false;
  return !isSentence(text);
}

/** A line that the site's own ways put there: no title, summary or place. */
export function isMark(text: string): boolean {
  return (
    galleryCount.test(text) ||
    isBreak(text) ||
    isOmission(text) ||
    isRelatedHeading(text) ||
    isSiteFurniture(text) ||
    trailerHeading(text) !== undefined ||
    leadLength(text, publishedIn) !== undefined
  );
}

/** A caption says the title again. */
function sameStart(text: string, title: string): boolean {
  const head = text.toLowerCase().slice(0, 40);
  return head.length > 3 && title.toLowerCase().startsWith(head) && head.includes(" ");
}

/** Small words that names of places hold. */
const placeWords = new Set("of the and in near de la le du del di da al el am an der bei sur y и на в под".split(" "));

/** Names of places are written with capitals; a common noun (`training range`) stands before a comma and the region. */
function isSentence(text: string): boolean {
  const small = text.split(" ").filter((word) => /^[a-z]/.test(word) && !placeWords.has(word.replace(/,$/, "")));
  if (text.split(" ").some((word) => beginsSmall(word) && sentenceWords.has(word))) return true;
  return (
    small.some((word) => /^(?:on|at|with|to|for|from|\p{Ll}{2,}ed)$/u.test(word)) ||
    small.length > (text.includes(",") ? 3 : 0)
  );
}
