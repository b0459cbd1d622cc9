import { marks } from "./marks.ts";
import { isLetter, isPlainLetterAt, sideAt } from "./sides.ts";

/** Characters of a text are weighed until this many are: more say no more. */
const enough = 4_000;

/**
 * How well the characters beyond ASCII fit where they stand, as a sum over the text: an accent in a word, a quotation
 * mark before one, a dash between two. Box drawing, loose accents and capitals in mid-word are what a wrong encoding
 * makes of them. Only texts of the same bytes compare. A page in a language without accents (`en`) has more marks than letters
 * beyond ASCII.
 */
export function judgeText(text: string, language: string | null): number {
  const letter = language === "en" ? 0.6 : 1;
  let sum = 0;
  let weighed = 0;
  for (let i = 0; i < text.length && weighed < enough; i += 1) {
    if (text.charCodeAt(i) < 0x80) continue;
    weighed += 1;
    sum += weigh(text, i, letter);
  }
  return sum;
}

function weigh(text: string, i: number, letter: number): number {
  const character = text.charAt(i);
  const mark = marks.get(character);
  if (mark) return mark(sideAt(text, i - 1), sideAt(text, i + 1));
  if (/[\ufffd\p{Cc}\u2500-\u259f]/u.test(character)) return -3;
  if (/\p{Script=Latin}/u.test(character)) return weighLatin(text, i) * letter;
  if (!/[\p{L}\p{M}]/u.test(character)) return -1.2;
  // No word has letters of two scripts.
  if (isPlainLetterAt(text, i - 1) || isPlainLetterAt(text, i + 1)) return -2;
  return isLetter(sideAt(text, i - 1)) || isLetter(sideAt(text, i + 1)) ? 0.6 : -0.2;
}

const common = new Set("éèàçêôîûùâëïüöäßåøæñóíáúãõòìœÉÈÀÇÊÔÎÖÄÜÅØÆÑÁÓÍÚŒ");
const alone = new Set("àéèóáíöåøæôÀÉÈÓÁÖÅØÆ");

function weighLatin(text: string, i: number): number {
  const character = text.charAt(i);
  const before = sideAt(text, i - 1);
  const after = sideAt(text, i + 1);
  const fits = common.has(character) ? 1 : 0.3;
  if (!(isLetter(before) || isLetter(after))) return alone.has(character) ? 0 : -0.7;
  if (before === "digit" || (character === text.charAt(i - 1) && character === text.charAt(i + 1))) return -1;
  if (/\p{Ll}/u.test(character)) return after === "upper" ? -1 : fits;
  return before === "lower" ? -1.5 : fits;
}
