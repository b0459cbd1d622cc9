const leftward = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** UTF-16 units that are looked at: enough to tell, however long the text. */
const looked = 2_000;

/** A paragraph of which so much is written the other way than its page is a passage in another language. */
const otherwise = 2 / 3;

/**
 * Whether a text is written from right to left: as most of its words are, for many a line begins with a name in other
 * letters. Of as many words each way the first one decides (https://www.unicode.org/reports/tr9/#P2).
 */
export function runsLeftward(text: string): boolean {
  const share = leftwardShare(text);
  if (share !== 0.5) return share > 0.5;
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return leftward.test(letter);
}

export function directionOf(text: string): "rtl" | "ltr" {
  return runsLeftward(text) ? "rtl" : "ltr";
}

/** A paragraph runs as its page does, unless nearly all of its words run the other way. */
export function directionIn(text: string, isPageLeftward: boolean): "rtl" | "ltr" {
  const share = leftwardShare(text);
  return (isPageLeftward ? share > 1 - otherwise || !/\p{L}/u.test(text) : share >= otherwise) ? "rtl" : "ltr";
}

/** Of its words, from 0 to 1; 0 of none. */
function leftwardShare(text: string): number {
  const start = text.slice(0, looked);
  if (!leftward.test(start)) return 0;
  const words = start.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => leftward.test(word)).length / words.length;
}
