/** In one of these a text that runs leftward is found five times as fast as by the names of scripts. */
const maybeLeftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a]/;

const leftward =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** UTF-16 units that are looked at of a text, and of several together: enough to tell, however long they are. */
const looked = 2_000;
const lookedInAll = 200_000;

/** A paragraph of which so much is written the other way than its page is a passage in another language. */
const otherwise = 2 / 3;

export type Direction = "rtl" | "ltr";

/**
 * Whether a text is written from right to left: as most of its words are, for many a line begins with a name in other
 * letters. Of as many words each way the first one decides (https://www.unicode.org/reports/tr9/#P2).
 */
export function runsLeftward(text: string): boolean {
  return mostRunLeftward([text]);
}

/** The same of a whole page, by the words of its paragraphs. */
export function mostRunLeftward(texts: readonly string[]): boolean {
  const beginnings = beginningsOf(texts);
  if (!beginnings.some(hasLeftward)) return false;
  const counts = beginnings.map(countWords);
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  const twice = counts.reduce((sum, count) => sum + 2 * count.leftward, 0);
  return twice === all ? hasLeftward(firstLetter(beginnings)) : twice > all;
}

export function directionOf(text: string): Direction {
  return runsLeftward(text) ? "rtl" : "ltr";
}

/** A paragraph runs as its page does, unless nearly all of its words run the other way. */
export function directionIn(text: string, isPageLeftward: boolean): Direction {
  const start = text.slice(0, looked);
  const { leftward: many, all } = !isPageLeftward && !hasLeftward(start) ? noWords : countWords(start);
  if (all === 0) return isPageLeftward ? "rtl" : "ltr";
  const share = many / all;
  return (isPageLeftward ? share > 1 - otherwise : share >= otherwise) ? "rtl" : "ltr";
}

/** Whether any letter of it is of a script that runs leftward. */
export function hasLeftward(text: string): boolean {
  return maybeLeftward.test(text) && leftward.test(text);
}

function beginningsOf(texts: readonly string[]): readonly string[] {
  let room = lookedInAll;
  const beginnings: string[] = [];
  for (const text of texts) {
    if (room <= 0) break;
    const beginning = text.slice(0, Math.min(looked, room));
    beginnings.push(beginning);
    room -= beginning.length;
  }
  return beginnings;
}

const noWords = { leftward: 0, all: 0 };

function countWords(text: string): { readonly leftward: number; readonly all: number } {
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return { leftward: hasLeftward(text) ? words.filter(hasLeftward).length : 0, all: words.length };
}

function firstLetter(texts: readonly string[]): string {
  for (const text of texts) {
    const [letter] = /\p{L}/u.exec(text) ?? [];
    if (letter !== undefined) return letter;
  }
  return "";
}
