import type { FoldRule } from "../../../shared/reading/reading.ts";
import { foldCase, isParticle } from "./name.ts";
import { honorifics } from "./words.ts";

/** A name cut for comparison, in small letters without accents. */
export type NameParts = {
  /** Empty when only a family name is printed. An initial is one letter. */
  readonly given: readonly string[];
  readonly family: string;
  /** Small words of the name (`van der`), which belong to the family name. */
  readonly particles: string;
  readonly sorted: string;
};

/** Given names first, family name last, as labels print them; `А.Берг` too. */
export function partsOf(name: string): NameParts {
  const all = name
    .replace(/(\p{Lu})\.[-‑]?(?=\p{L})/gu, "$1 ")
    .split(/\s+/)
    .map((word) => foldCase(word.replace(/[.,]+$/, "")))
    .filter((word) => word !== "" && !honorifics.has(word));
  const words = familyLast(all.filter((word) => !isParticle(word)));
  const family = words.at(-1) ?? "";
  const particles = all.filter(isParticle).join(" ");
  return { given: words.slice(0, -1), family, particles, sorted: [...words].sort().join(" ") };
}

/** `Berg A. B.`: initials behind a name are a given name's. */
function familyLast(words: readonly string[]): readonly string[] {
  const [first = ""] = words;
  const inverted = words.length > 1 && first.length > 1 && words.slice(1).every((word) => word.length === 1);
  return inverted ? [...words.slice(1), first] : words;
}

/** Why two printings are one person's; undefined when nothing says so. */
export function tellSamePerson(a: NameParts, b: NameParts): FoldRule | undefined {
  const family = a.family === b.family;
  if ((family || a.sorted === b.sorted) && !isSameFamily(a, b)) return undefined;
  if (a.sorted === b.sorted) return family ? "same-words" : "other-order";
  if (!family) return isMisprint(a, b) ? "misprint" : undefined;
  if (!areGivenCompatible(a.given, b.given)) return undefined;
  if (a.given.length === 0 || b.given.length === 0) return "family-name";
  return [...a.given, ...b.given].some((name) => name.length === 1) ? "initials" : "given-name";
}

/** `Mr Berg` is not `Mr van der Berg`, where nothing else tells the two apart. */
function isSameFamily(a: NameParts, b: NameParts): boolean {
  return a.particles === b.particles || (a.given.length > 0 && b.given.length > 0);
}

function areGivenCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [first = ""] = a;
  const [other = ""] = b;
  if (first.length === 1 || other.length === 1) return first.charAt(0) === other.charAt(0);
  if (a.every((name) => b.includes(name)) || b.every((name) => a.includes(name))) return true;
  return first === other || (first.charAt(0) === other.charAt(0) && distance(first, other) <= 1);
}

/** `Sergei Bergov` and `Sergey Bergoff`; not `Ivan Bergov` and `Ivanna Bergova`. */
function isMisprint(a: NameParts, b: NameParts): boolean {
  if (a.given.length === 0 || a.given.length !== b.given.length || a.family.charAt(0) !== b.family.charAt(0))
    return false;
  const [first, other] = [`${a.given.join(" ")} ${a.family}`, `${b.given.join(" ")} ${b.family}`];
  if (Math.min(first.length, other.length) < 9 || first.charAt(0) !== other.charAt(0)) return false;
  if (a.family === `${b.family}a` || b.family === `${a.family}a`) return false;
  return distance(first, other) <= 2 && distance(a.family, b.family) <= 1;
}

/** Letters put in, left out or changed (Levenshtein); names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
