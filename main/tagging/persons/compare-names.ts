import type { NameRelation } from "../../../shared/contract/persons.ts";
import { isSameGivenName } from "./given-names.ts";
import { type Named, namesOf } from "./name-keys.ts";
import { isFeminineOf, isOneLetterApart } from "./one-letter.ts";
import { type NameWord, type PrintedName, readPrintedName } from "./printed-name.ts";
import { wordKeys } from "./word-key.ts";

/** Undefined where they do not agree: other given names, other initials, another patronymic. Symmetric. */
export function compareNames(a: PrintedName, b: PrintedName): NameRelation | undefined {
  const relation = compareWords(a, b);
  return relation === "same" && a.signs && b.signs && a.signs !== b.signs ? "sounded" : relation;
}

function compareWords(a: PrintedName, b: PrintedName): NameRelation | undefined {
  if (a.patronymic && b.patronymic && !sharesKey(a.patronymic, b.patronymic)) return undefined;
  const full = pairOff(a.words, b.words, (one, other) => one.isInitial === other.isInitial && sharesKey(one, other));
  if (!full.paired.some((word) => !word.isInitial)) return undefined;
  const left = pairOff(withPatronymic(full.a, a), withPatronymic(full.b, b), fitsInitial);
  const [restA, restB] = [left.a, left.b];
  if (restA.length === 0 && restB.length === 0)
    return left.paired.length > 0 ? "initials" : wholeRelation(full.paired.length);
  if (restA.length > 0 && restB.length > 0) return likeness(restA, restB);
  return lackingRelation(full.paired.length, left.paired.length, [...restA, ...restB]);
}

type Pairing = {
  /** Words of the one that fit one of the other. */
  readonly paired: readonly NameWord[];
  /** Those left over. */
  readonly a: readonly NameWord[];
  readonly b: readonly NameWord[];
};

/** Each word is used once. */
function pairOff(
  a: readonly NameWord[],
  b: readonly NameWord[],
  fits: (one: NameWord, other: NameWord) => boolean,
): Pairing {
  const left = [...b];
  const alone = a.filter((word) => {
    const at = left.findIndex((other) => fits(word, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { paired: a.filter((word) => !alone.includes(word)), a: alone, b: left };
}

/** `В.В.` are the initials of a given name and a patronymic, so the other side's patronymic is to be paired too. */
function withPatronymic(words: readonly NameWord[], name: PrintedName): readonly NameWord[] {
  return name.patronymic && words.length > 0 ? [...words, { ...name.patronymic, isOptional: true }] : words;
}

export function sharesKey(a: NameWord, b: NameWord): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

function fitsInitial(a: NameWord, b: NameWord): boolean {
  if (!(a.isInitial || b.isInitial)) return false;
  return a.keys.some((key) => b.keys.some((other) => key.startsWith(other) || other.startsWith(key)));
}

/** May these initials be of somebody by that name? */
export function fitsInitials(initials: string, person: Named | undefined): boolean {
  const letters: NameWord = { keys: wordKeys(initials), isInitial: true };
  const names = person ? namesOf(person).map(readPrintedName) : [];
  return names.some(({ words }) => words.some((word) => fitsInitial(letters, word)));
}

function wholeRelation(pairs: number): NameRelation {
  return pairs > 1 ? "same" : "family";
}

/** The words that are left are all of one name. */
function lackingRelation(full: number, initials: number, rest: readonly NameWord[]): NameRelation {
  const needed = rest.filter((word) => word.isOptional !== true);
  if (needed.length === 0) return initials > 0 ? "initials" : wholeRelation(full);
  if (needed.every((word) => word.isInitial) && full + initials > 1) return initials > 0 ? "initials" : "same";
  if (full + initials > 1) return "longer";
  return "family";
}

/** One word of each is left: are they one in two languages, or but for a letter? */
function likeness(restA: readonly NameWord[], restB: readonly NameWord[]): NameRelation | undefined {
  const [a, ...moreA] = restA.filter((word) => word.isOptional !== true);
  const [b, ...moreB] = restB.filter((word) => word.isOptional !== true);
  if (a === undefined || b === undefined || moreA.length > 0 || moreB.length > 0) return undefined;
  if (a.isInitial || b.isInitial) return undefined;
  if (isSameGivenName(a, b)) return "translated";
  return a.keys.some((key) => b.keys.some((other) => isMisprint(key, other))) ? "misprint" : undefined;
}

const shortestMisprint = 4;

function isMisprint(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= shortestMisprint && isOneLetterApart(a, b) && !isFeminineOf(a, b);
}
