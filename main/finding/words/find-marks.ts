import type { Mark } from "../../../shared/contract/finding.ts";
import type { Phrase } from "../query/query.ts";
import { WordScanner } from "./word-scanner.ts";

/** Finds where the phrases of one query stand in any number of texts. */
export type Marker = {
  /** In UTF-16 units, sorted and without overlap; stops after `most`. */
  readonly find: (text: string, most?: number) => Mark[];
};

/** A phrase that has begun: `next` of its words were met, the first at `start`. */
type Begun = { readonly phrase: Phrase; readonly start: number; readonly next: number };

export function createMarker(phrases: readonly Phrase[]): Marker {
  const starts = byFirstWord(phrases.filter((phrase) => !isOpen(phrase, 0)));
  const openStarts = phrases.filter((phrase) => isOpen(phrase, 0));
  const mayMatter = guessByWord(phrases);
  const mayHold = guessByText(phrases);

  const advance = (scanner: WordScanner, begun: readonly Begun[], marks: Mark[]): Begun[] => {
    const word = scanner.word();
    const going: Begun[] = [];
    const meet = (phrase: Phrase, start: number, next: number) => {
      if (!isMet(phrase, next, word)) return;
      if (next + 1 === phrase.words.length) addMark(marks, start, scanner.end);
      else going.push({ phrase, start, next: next + 1 });
    };
    for (const { phrase, start, next } of begun) meet(phrase, start, next);
    for (const phrase of starts.get(word) ?? []) meet(phrase, scanner.start, 0);
    for (const phrase of openStarts) meet(phrase, scanner.start, 0);
    return going;
  };

  return {
    find: (text, most = Number.POSITIVE_INFINITY) => {
      const marks: Mark[] = [];
      if (!mayHold(text)) return marks;
      const scanner = new WordScanner(text);
      let begun: Begun[] = [];
      while (marks.length < most && scanner.next()) {
        if (begun.length > 0 || mayMatter(scanner)) begun = advance(scanner, begun, marks);
      }
      return marks;
    },
  };
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  return groups;
}

/** Whether the word at this place of the phrase is only the beginning of one. */
function isOpen(phrase: Phrase, at: number): boolean {
  return phrase.prefix && at === phrase.words.length - 1;
}

function isMet(phrase: Phrase, at: number, word: string): boolean {
  const wanted = phrase.words[at];
  if (wanted === undefined) return false;
  return isOpen(phrase, at) ? word.startsWith(wanted) : word === wanted;
}

function addMark(marks: Mark[], start: number, end: number): void {
  let from = start;
  for (;;) {
    const before = marks.at(-1);
    if (!before || before[1] <= from) break;
    from = Math.min(from, before[0]);
    marks.pop();
  }
  marks.push([from, end]);
}

/** Most words of a text are told from those looked for by their first letter and length, without being folded. */
function guessByWord(phrases: readonly Phrase[]): (scanner: WordScanner) => boolean {
  const firstLetters = new Uint8Array(128);
  let shortest = Number.POSITIVE_INFINITY;
  for (const { words } of phrases) {
    const first = words[0] ?? "";
    const unit = first.charCodeAt(0);
    if (unit < 128) firstLetters[unit] = 1;
    shortest = Math.min(shortest, first.length);
  }
  return (scanner) => {
    if (!scanner.plain) return true;
    if (scanner.end - scanner.start < shortest) return false;
    const unit = scanner.firstUnit();
    const small = unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
    return firstLetters[small] === 1;
  };
}

/** Characters that can be part of a word that is folded into ASCII: not those, and not the quotation marks of print. */
const beyondPlainText = /[^\p{ASCII}‘’“”„–—…]/u;
/** Beyond so many, one look for each costs more than it saves. */
const mostLookedFor = 8;

/** A text in plain ASCII where none of the first words stands, whatever around it, need not be taken apart. */
function guessByText(phrases: readonly Phrase[]): (text: string) => boolean {
  const firsts = phrases.map(({ words }) => words[0] ?? "");
  if (firsts.length > mostLookedFor || !firsts.every((word) => /^[a-z0-9]+$/.test(word))) return () => true;
  const anyOfThem = new RegExp(firsts.join("|"), "i");
  return (text) => anyOfThem.test(text) || beyondPlainText.test(text);
}
