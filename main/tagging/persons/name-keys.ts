import type { NameWord, PrintedName } from "./printed-name.ts";
import { wordKeys } from "./word-key.ts";

/** Names under which a person is filed: as said, and each variant. */
export type Named = {
  readonly name: { readonly full: string; readonly family?: string | undefined };
  readonly variants: readonly string[];
};

export const namesOf = ({ name, variants }: Named): readonly string[] => [name.full, ...variants];

/**
 * Keys of the whole name, without patronymic, middle initials and order. Two names that agree in every word share
 * one. Empty for a single word, and where only initials stand beside the family name.
 */
export function wholeKeys({ words }: PrintedName): readonly string[] {
  const full = words.filter(({ isInitial }) => !isInitial);
  if (full.length < 2) return [];
  const first = bagOf(full, 0);
  return full.some(({ keys }) => keys.length > 1) ? [...new Set([first, bagOf(full, 1)])] : [first];
}

/** Each word in its first or second reading, sorted. */
function bagOf(words: readonly NameWord[], reading: 0 | 1): string {
  return sortedKey(words.map(({ keys }) => keys[reading] ?? keys[0] ?? ""));
}

export function sortedKey(keys: readonly string[]): string {
  const [a = "", b = ""] = keys;
  if (keys.length === 2) return a < b ? `${a} ${b}` : `${b} ${a}`;
  return [...keys].sort().join(" ");
}

/**
 * Where the printed name may be joined or parted otherwise: `Kim Jong Un` and `Kim Jong-un`. Given names that stand
 * apart are joined to the first or to the last.
 */
export function* otherWords(printed: string): Generator<string> {
  if (/\p{L}[-‑]\p{L}/u.test(printed)) yield printed.replace(/(\p{L})[-‑](?=\p{L})/gu, "$1 ");
  const words = printed.trim().split(/\s+/);
  if (words.length !== 3 || words.some((word) => word.length < 2 || word.includes("."))) return;
  const [a = "", b = "", c = ""] = words;
  yield `${a} ${b}${c.toLowerCase()}`;
  yield `${c} ${a}${b.toLowerCase()}`;
}

/** Under which a name is filed for proposals: a word that may be the family name, and the letter of another. */
export function filingKeys({ words }: PrintedName): readonly string[] {
  const filed = new Set<string>();
  for (const family of endsOf(words)) {
    const others = words.filter((word) => word !== family);
    const letters = others.length === 0 ? [""] : others.flatMap(({ keys }) => keys.map((key) => key.charAt(0)));
    for (const key of family.keys) for (const letter of letters) filed.add(filingKey(key, letter));
  }
  return [...filed];
}

/** The first word and the last: one of them is the family name, or begins it. */
export function endsOf(words: readonly NameWord[]): readonly NameWord[] {
  const full = words.filter(({ isInitial }) => !isInitial);
  return [...new Set([...full.slice(0, 1), ...full.slice(-1)])];
}

export function filingKey(family: string, letter: string): string {
  return `${family}|${letter}`;
}

/** Keys of the family name, or of the last word where no part of the name is known to be it. */
export function familyKeys({ name }: Named): readonly string[] {
  const family = name.family ?? name.full.split(/\s+/).at(-1) ?? "";
  return [family, ...family.split(/\s+/)].flatMap(wordKeys);
}
