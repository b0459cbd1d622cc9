/** What a character is to the division into words. */
export const separator = 1;
export const wordCharacter = 2;
/** A letter of a script written without spaces: a word by itself, so that any stretch of it can be looked for. */
export const unspacedLetter = 3;
/** Belongs to the character before it. */
export const mark = 4;
/** One that is folded into two of them (Lao ໜ, Thai ำ). */
export const unspacedPair = 5;

const isMark = /^(?:\p{M}|\u00ad|\u200c|\u200d|\u2060)$/u;
const isLetter = /^[\p{L}\p{Nd}\p{Nl}]$/u;
const isUnspaced =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Unicode has these as letters, keyboards as apostrophes, which end a word: `пʼять`, `п’ять` and `п'ять` are the same. */
const isApostrophe = /^[\u02bb\u02bc]$/;

function classify(character: string): number {
  if (isMark.test(character)) return mark;
  if (!isLetter.test(character) || isApostrophe.test(character)) return separator;
  if (!isUnspaced.test(character)) return wordCharacter;
  return [...character.normalize("NFKC")].length > 1 ? unspacedPair : unspacedLetter;
}

/** By code point of the basic plane, filled as characters are met; 0 is not met yet. */
const known = new Uint8Array(0x1_00_00);

/** The class of a code point (a lone surrogate is a separator). */
export function classOf(codePoint: number): number {
  if (codePoint > 0xff_ff) return classify(String.fromCodePoint(codePoint));
  const before = known[codePoint];
  if (before) return before;
  const now = classify(String.fromCodePoint(codePoint));
  known[codePoint] = now;
  return now;
}
