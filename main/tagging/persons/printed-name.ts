import { isArticle, isHonorific, isOffice, isOfficeAdjective, kinshipWords, nameSuffix } from "./name-words.ts";
import { type WordKeys, wordKeys } from "./word-key.ts";

/** One word of a printed name. */
export type NameWord = {
  /** Of an initial, that of its letters. */
  readonly keys: WordKeys;
  readonly isInitial: boolean;
  /** Printed by some sources only. */
  readonly isOptional?: boolean;
};

/** A name as printed, taken apart for comparison. The order of its words says nothing certain. */
export type PrintedName = {
  /** Words of the name proper, as printed: no honorifics, articles, patronymics. */
  readonly words: readonly NameWord[];
  readonly patronymic: NameWord | undefined;
  /** Chinese signs in it: many share a sound. */
  readonly signs?: string;
};

/** `习近平`, `김정은`: one sign for the family name, the others for the given name. */
const writtenTogether =
  /(?<![\p{L}])([\p{Script=Han}\p{Script=Hangul}])([\p{Script=Han}\p{Script=Hangul}]{1,3})(?!\p{L})/gu;

const longestName = 200;
const mostWords = 8;

const remembered = new Map<string, PrintedName>();
/** A name is compared again and again while a page, or a clean-up, is gone through. */
const mostRemembered = 10_000;

/** Take a printed name apart: `Dr. V. V. Putin`, `Путин В.В.`, `Putin, Vladimir`, `President of Russia Vladimir Putin`. */
export function readPrintedName(printed: string): PrintedName {
  const known = remembered.get(printed);
  if (known) return known;
  const name = takeApart(printed);
  if (printed.length > longestName) return name;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(printed, name);
  return name;
}

function takeApart(printed: string): PrintedName {
  const plain = printed
    .slice(0, longestName)
    .normalize("NFC")
    .replace(/\([^)]*\)?/g, " ")
    .replace(/(\p{Lu}\p{Ll}?)\.[-‑]?(?=\p{L})/gu, "$1. ")
    .replace(writtenTogether, "$1 $2");
  const all = plain.split(/[\s,;]+/u).filter((word) => /\p{L}/u.test(word));
  const named = withoutArticles(withoutOffice(all)).slice(0, mostWords);
  const name = withPatronymic(named.map((text) => ({ text, word: nameWord(text) })));
  const signs = plain.match(/\p{Script=Han}/gu);
  return signs ? { ...name, signs: signs.join("") } : name;
}

type ReadWord = { readonly text: string; readonly word: NameWord };

function nameWord(text: string): NameWord {
  const isInitial = /^\p{Lu}\p{Ll}?\.$/u.test(text) || /^\p{Lu}$/u.test(text);
  return { keys: wordKeys(text), isInitial };
}

/** Honorifics and offices in front; where nothing is left, there were none. */
function withoutOffice(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isHonorific(word));
  const named = first > 0 ? words.slice(first) : words;
  const rest = named.slice(named.findLastIndex(isOffice) + 1);
  if (rest.length === 0 || rest.length === named.length) return named;
  if (!rest.some(isLink)) return rest;
  // `Abdullah II King of Jordan`: the office stands behind. `President of Russia Vladimir Putin`: what it is of takes a word.
  const front = named.slice(0, named.findIndex(isOffice));
  return front.length > 0 && rest.length < 4 && !isOfficeAdjective(front[0] ?? "") ? front : rest.slice(-2);
}

const isLink = (word: string) => /^(?:of|for|and|по|и|на|в)$/.test(word);

/** `al-Assad`, `Al Saud`, `el Sisi`: printed with and without. */
function withoutArticles(words: readonly string[]): readonly string[] {
  const bare = words.map((word) => word.replace(/^(?:al|el|an|ar|as|at|ash|ad|az)[-‑’'](?=\p{L})/iu, ""));
  const kept = bare.filter((word) => !isArticle(lowerFirst(word)) && !nameSuffix.test(word));
  return kept.length >= 2 ? kept : bare;
}

const lowerFirst = (word: string) => (word.length < 4 ? word.toLowerCase() : word);

const patronymicEnd = /(?:[oe]vich|[^aeiou]ich|[oe]vna|ichna|ivna)$/;

/** The patronymic apart, where there are three words or more: some sources print it and some do not. */
function withPatronymic(read: readonly ReadWord[]): PrintedName {
  const kin = read.findIndex(({ text }) => kinshipWords.has(text.toLowerCase()));
  if (kin > 0 && read.length >= 4) {
    const words = read.filter((_, i) => i !== kin && i !== kin - 1).map(({ word }) => word);
    return { words, patronymic: read[kin - 1]?.word };
  }
  // Never the first word: there a name stands that only looks like one.
  const at = read.findLastIndex(({ word }, i) => i > 0 && !word.isInitial && isPatronymic(word));
  if (at < 0 || read.length < 3) return { words: read.map(({ word }) => word), patronymic: undefined };
  return { words: read.filter((_, i) => i !== at).map(({ word }) => word), patronymic: read[at]?.word };
}

function isPatronymic({ keys }: NameWord): boolean {
  return keys.some((key) => key.length > 5 && patronymicEnd.test(key));
}
