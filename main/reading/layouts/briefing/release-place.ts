import { beginsSmall } from "../../page/first-letter.ts";

/** Common nouns for places where people meet and speak; no name of any place. */
const grounds = new Set(
  `room hall house lawn garden office building center centre airport base hotel university college school institute church cathedral
  library theatre theater museum station square street avenue road plaza park palace residence embassy mission headquarters harbor harbour
  port pier terminal stadium arena auditorium chamber courthouse court capitol hospital factory plant field farm ranch camp club aboard
  зал дворец дом площадь университет аэропорт отель гостиница резиденция посольство`.split(/\s+/),
);

/** Do the words name a place, and could not as well be the name of a meeting? `Port Selwyn, Norland` · `James Dahl Briefing Room` */
export function namesPlace(text: string): boolean {
  if (!isCapitalised(text)) return false;
  return /,\s\p{Lu}|\(.+\)$/u.test(text) || wordsOf(text).some((word) => grounds.has(word.toLowerCase()));
}

const mostSmall = 1 / 3;

/** As names are: `Meeting with press` is not. */
export function isCapitalised(text: string): boolean {
  const words = wordsOf(text);
  return words.filter(beginsSmall).length <= words.length * mostSmall;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}’']+/gu) ?? [];
}
