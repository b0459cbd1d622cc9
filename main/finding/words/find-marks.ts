import type { Mark } from "../../../shared/contract/finding.ts";
import type { Phrase } from "../query/query.ts";
import { type Slot, slotsOf } from "../query/slots.ts";
import { beginningOf, stemOf } from "./stems.ts";
import { WordScanner } from "./word-scanner.ts";

/** Finds where the phrases of one query stand in any number of texts. */
export type Marker = {
  /** In UTF-16 units, sorted and without overlap; stops after `most`. */
  readonly find: (text: string, most?: number) => Mark[];
};

/** A phrase as it is met in texts of one language: what each of its words may be, and what all of these begin with. */
type Sought = {
  readonly slots: readonly Slot[];
  readonly stems: readonly string[];
  readonly beginnings: readonly string[];
};

/** A phrase that has begun: `next` of its words were met, the first at `start`. */
type Begun = { readonly sought: Sought; readonly start: number; readonly next: number };

/** @param language in whose forms the texts' words count, as the index says; empty: as written alone */
export function createMarker(phrases: readonly Phrase[], language = ""): Marker {
  const soughts = phrases.map((phrase) => toSought(phrase, language));
  const starts = byFirstWord(soughts.filter(({ slots }) => slots[0]?.as === "written"));
  const openStarts = soughts.filter(({ slots }) => slots[0]?.as !== "written");
  const mayMatter = guessByWord(soughts);
  const nextPlace = guessPlaces(soughts);

  const advance = (scanner: WordScanner, begun: readonly Begun[], marks: Mark[]): Begun[] => {
    const word = scanner.word();
    const going: Begun[] = [];
    const meet = (sought: Sought, start: number, next: number) => {
      if (!isMet(sought, next, word, language)) return;
      if (next + 1 === sought.slots.length) addMark(marks, start, scanner.end);
      else going.push({ sought, start, next: next + 1 });
    };
    for (const { sought, start, next } of begun) meet(sought, start, next);
    for (const sought of starts.get(word) ?? []) meet(sought, scanner.start, 0);
    for (const sought of openStarts) meet(sought, scanner.start, 0);
    return going;
  };

  return {
    find: (text, most = Number.POSITIVE_INFINITY) => {
      const marks: Mark[] = [];
      const scanner = new WordScanner(text);
      const placeFrom = nextPlace(text);
      let begun: Begun[] = [];
      while (marks.length < most) {
        if (begun.length === 0) scanner.skipTo(placeFrom(scanner.end));
        if (!scanner.next()) break;
        if (begun.length > 0 || mayMatter(scanner)) begun = advance(scanner, begun, marks);
      }
      return marks;
    },
  };
}

/** The marker for each language of the texts, made when first met. */
export function createMarkers(phrases: readonly Phrase[]): (language: string) => Marker {
  const made = new Map<string, Marker>();
  return (language) => {
    const marker = made.get(language) ?? createMarker(phrases, language);
    made.set(language, marker);
    return marker;
  };
}

/** A language whose forms are not known has each word as its own stem. */
function toSought(phrase: Phrase, language: string): Sought {
  const slots = slotsOf(phrase)
    .flat()
    .map(({ word, as }): Slot => ({ word, as: as === "any-form" && language === "" ? "written" : as }));
  const stems = slots.map(({ word, as }) => (as === "any-form" ? stemOf(language, word) : word));
  const beginnings = slots.map(({ as }, n) => (as === "any-form" ? beginningOf(stems[n] ?? "") : (stems[n] ?? "")));
  return { slots, stems, beginnings };
}

function byFirstWord(soughts: readonly Sought[]): ReadonlyMap<string, readonly Sought[]> {
  const groups = new Map<string, Sought[]>();
  for (const sought of soughts) {
    const first = sought.slots[0]?.word ?? "";
    groups.set(first, [...(groups.get(first) ?? []), sought]);
  }
  return groups;
}

function isMet({ slots, stems, beginnings }: Sought, at: number, word: string, language: string): boolean {
  const slot = slots[at];
  if (slot === undefined) return false;
  if (word === slot.word) return true;
  if (slot.as === "written" || !word.startsWith(beginnings[at] ?? "")) return false;
  return slot.as === "beginning" || stemOf(language, word) === stems[at];
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
function guessByWord(soughts: readonly Sought[]): (scanner: WordScanner) => boolean {
  const firstLetters = new Uint8Array(128);
  let shortest = Number.POSITIVE_INFINITY;
  for (const { slots, beginnings } of soughts) {
    const unit = (slots[0]?.word ?? "").charCodeAt(0);
    if (unit < 128) firstLetters[unit] = 1;
    shortest = Math.min(shortest, (beginnings[0] ?? "").length);
  }
  return (scanner) => {
    if (!scanner.plain) return true;
    if (scanner.end - scanner.start < shortest) return false;
    const unit = scanner.firstUnit();
    const small = unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
    return firstLetters[small] === 1;
  };
}

/**
 * What can be part of a word that is folded into ASCII: all but ASCII itself and what print puts around words (‘’“”„–—…). In
 * UTF-16 units: with the flag `u`, V8 looks through text that is not all Latin 1 at an eighth of the speed.
 */
const beyondPlainText = /[\u0080-\u2012\u2015-\u2017\u201a\u201b\u201f-\u2025\u2027-\uffff]/g;
/** Beyond so many, one look for each costs more than it saves. */
const mostLookedFor = 8;

/**
 * For one text, the next place at or after another one before which no hit begins: in plain ASCII only where one of the first
 * words stands, whatever is behind it. A paragraph of a megabyte, in which a word stands once, is not taken apart.
 */
function guessPlaces(soughts: readonly Sought[]): (text: string) => (from: number) => number {
  const firsts = soughts.map(({ beginnings }) => beginnings[0] ?? "");
  if (firsts.length > mostLookedFor || !firsts.every((word) => /^[a-z0-9]+$/.test(word))) return () => (from) => from;
  const anyOfThem = new RegExp(firsts.join("|"), "gi");
  return (text) => {
    const nextFirst = lookAhead(text, anyOfThem);
    const nextBeyond = lookAhead(text, beyondPlainText);
    return (from) => {
      const place = Math.min(nextFirst(from), nextBeyond(from));
      if (place === from || place === text.length) return place;
      // Within what may be a word it is not known where the word begins; a space is in none.
      const space = text.slice(from, place).lastIndexOf(" ");
      return space < 0 ? from : from + space;
    };
  };
}

/** Where the pattern, which is global, is met next, not looked for again before that is passed; the end where it is not. */
function lookAhead(text: string, pattern: RegExp): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next >= from) return next;
    pattern.lastIndex = from;
    next = pattern.exec(text)?.index ?? text.length;
    return next;
  };
}
