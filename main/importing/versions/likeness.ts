import { type Shared, sharedOf, shinglesIn, type Weight } from "../../reading/sketch/resemblance.ts";
import { leastShingles, type Sketch } from "../../reading/sketch/sketch.ts";
import { nameKey } from "../../tagging/name-key.ts";

/** What is compared of a text: its sketch, and what its page or record says of itself. */
export type Likened = {
  readonly sketch: Sketch;
  /** The words of its title; none when it has no title. */
  readonly title: readonly string[];
  readonly date: string | undefined;
};

export function likened(sketch: Sketch, title: string | undefined, date: string | undefined): Likened {
  return { sketch, date, title: title === undefined ? [] : [...new Set(nameKey(title).split(" "))] };
}

/**
 * `same-text`: the same words, and no other title or date. `version`: so much in common that one was made from the
 * other; `resemblance` from 0 to 1.
 */
export type Likeness = { readonly kind: "same-text" | "version"; readonly resemblance: number };

type Least = { readonly resemblance: number; readonly containment: number };

const never = Number.POSITIVE_INFINITY;

/**
 * How much two texts must have in common: of what either has, or of what the shorter one has, which may be cut out of the
 * other. Where every fifth word differs, a third of the shingles that either text has are left in both; two long texts of
 * one kind about different days have a tenth, short ones much more, for they are hardly longer than their formulas.
 */
const least: Readonly<Record<"long" | "short", Readonly<Record<"plain" | "otherTitle" | "otherDate", Least>>>> = {
  long: {
    plain: { resemblance: 0.15, containment: 0.6 },
    otherTitle: { resemblance: 0.25, containment: 0.8 },
    otherDate: { resemblance: 0.8, containment: never },
  },
  short: {
    plain: { resemblance: 0.42, containment: 0.75 },
    otherTitle: { resemblance: 0.6, containment: 0.9 },
    otherDate: { resemblance: never, containment: never },
  },
};

/** Shingles of a text beyond which it says more than its formulas. */
const shortest = 400;

/** How two texts are alike; undefined when they are not versions of one another. `weightOf`: what a shingle tells. */
export function likenessOf(a: Likened, b: Likened, weightOf?: Weight): Likeness | undefined {
  const dates = a.date === undefined || b.date === undefined || a.date === b.date;
  const titles = haveOneTitle(a.title, b.title);
  const isOneTitle = titles && (a.title.length === 0 || b.title.length === 0 || hasAll(a.title, b.title));
  if (a.sketch.key === b.sketch.key && dates && isOneTitle) return { kind: "same-text", resemblance: 1 };
  const [ours, theirs] = [a.sketch.hashes, b.sketch.hashes];
  if (Math.min(ours.length, theirs.length) < leastShingles) return undefined;
  const length = Math.min(shinglesIn(ours), shinglesIn(theirs)) < shortest ? "short" : "long";
  const enough = least[length][dates ? (titles ? "plain" : "otherTitle") : "otherDate"];
  const shared = sharedOf(ours, theirs, weightOf);
  return isEnough(shared, enough) ? { kind: "version", resemblance: shared.resemblance } : undefined;
}

function isEnough({ resemblance, containment, ground }: Shared, enough: Least): boolean {
  return resemblance >= enough.resemblance || (ground >= leastShingles && containment >= enough.containment);
}

function hasAll(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

/**
 * Whether two titles may be of one transcript: one is missing, or they share most of their words and do not number
 * different ones of a series.
 */
function haveOneTitle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const shared = a.filter((word) => b.includes(word)).length;
  return shared * 2 >= Math.max(a.length, b.length) && !haveOtherNumbers(a, b);
}

function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [a.filter(isNumber), b.filter(isNumber)];
  return ours.length > 0 && theirs.length > 0 && !hasAll(ours, theirs);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
