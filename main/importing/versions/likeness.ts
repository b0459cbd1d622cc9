import { resemblance } from "../../reading/sketch/resemblance.ts";
import { leastShingles, type Sketch, sketchSize } from "../../reading/sketch/sketch.ts";
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

/**
 * How much two texts must have in common, long ones and those that have fewer shingles than a sketch holds. Where every
 * fifth word differs, a third of the shingles that either text has are left in both; two texts of one kind about different
 * days have a tenth, or more where they are hardly longer than their formulas; short ones of different days are never
 * versions.
 */
const least = {
  long: { plain: 0.15, otherTitle: 0.25, otherDate: 0.8 },
  short: { plain: 0.2, otherTitle: 0.55, otherDate: Number.POSITIVE_INFINITY },
} as const;

/** How two texts are alike; undefined when they are not versions of one another. */
export function likenessOf(a: Likened, b: Likened): Likeness | undefined {
  const dates = a.date === undefined || b.date === undefined || a.date === b.date;
  const titles = haveOneTitle(a.title, b.title);
  const isOneTitle = titles && (a.title.length === 0 || b.title.length === 0 || hasAll(a.title, b.title));
  if (a.sketch.key === b.sketch.key && dates && isOneTitle) return { kind: "same-text", resemblance: 1 };
  const shorter = Math.min(a.sketch.hashes.length, b.sketch.hashes.length);
  if (shorter < leastShingles) return undefined;
  const found = resemblance(a.sketch.hashes, b.sketch.hashes);
  const length = shorter < sketchSize ? "short" : "long";
  const enough = least[length][dates ? (titles ? "plain" : "otherTitle") : "otherDate"];
  return found >= enough ? { kind: "version", resemblance: found } : undefined;
}

function hasAll(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

/** Whether two titles may be of one transcript: one is missing, or they share most of their words. */
function haveOneTitle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const shared = a.filter((word) => b.includes(word)).length;
  return shared * 2 >= Math.max(a.length, b.length);
}
