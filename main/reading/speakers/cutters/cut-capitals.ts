import { beginsSmall } from "../../page/first-letter.ts";
import { cutLabel, type LabelText } from "../label-text.ts";
import { areOfSentence, headWords, isAside } from "../words.ts";

const mostWords = 9;
const longest = 100;

/**
 * `MS. BERG:  Hello` · `THE PRESIDENT:` · `SENIOR HARBOUR OFFICIAL:` · `AIDE:`, as stenographers set labels. A lone word may be
 * anybody's; `NOTE:`, `FOR EXAMPLE:` and
 * `WHO WE ARE:` are nobody's.
 */
export function cutCapitals(text: string): LabelText | undefined {
  if (!beginsInCapitals(text) || !text.slice(0, longest).includes(":")) return undefined;
  const cut = cutLabel(text);
  if (!cut || !isCapitals(cut.base)) return undefined;
  const words = cut.base.split(" ").filter(Boolean);
  if (words.length > mostWords || areOfSentence(words)) return undefined;
  if (words.every(isHeadWord) || isAside(words)) return undefined;
  return { ...cut, capitals: true };
}

/** Most lines begin with a small letter or one capital, and are told by two letters. */
function beginsInCapitals(text: string): boolean {
  return !beginsSmall(text) && /^(?:\*\*)?(?:[^a-z\s][^a-z]|Mc|Mac)/.test(text);
}

const capitalWord = /^(?:Ma?c)?[\p{Lu}\p{M}\p{Nd}.,'’‑&/-]*$/u;
const plainCapitals = /^[A-Z .,’'-]*$/;

/** Whole words in capitals; `McCLELLAN`, `O’NEILL` and `DE LA CRUZ` too. */
export function isCapitals(text: string): boolean {
  const capitals = plainCapitals.test(text) || text.split(" ").every((word) => capitalWord.test(word));
  return capitals && /\p{Lu}{2}/u.test(text);
}

function isHeadWord(word: string): boolean {
  return headWords.has(word.toLowerCase());
}
