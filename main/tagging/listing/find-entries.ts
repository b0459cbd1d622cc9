import type { Slices } from "../../runtime/slices.ts";
import { nameKey } from "../name-key.ts";
import { isOneLetterApart } from "../persons/one-letter.ts";
import { wordKeys } from "../persons/word-key.ts";
import type { EntryRow } from "./vocabulary-entry.ts";

/** A shorter word with a letter wrong is another word. */
const shortestMisprint = 4;

/** Better first: the whole form, its beginning, words that begin so, words that sound so or have a letter wrong. */
const whole = 4;
const beginning = 3;
const words = 2;
const nearly = 1;

/**
 * Terms that a typed text may mean by any of their forms, in whatever case, script or transliteration, with a letter
 * wrong in a word; best first, in the order given where two are as good. In slices.
 */
export function* findEntries(rows: readonly EntryRow[], text: string): Slices<readonly EntryRow[]> {
  const asked = askedFor(text);
  const found: { readonly row: EntryRow; readonly rank: number }[] = [];
  for (const row of rows) {
    yield;
    const best = bestForm(row, asked);
    if (best.rank === 0) continue;
    const isOwn = best.form === row.heading || best.form === row.label;
    found.push({ row: isOwn ? row : { ...row, found: best.form }, rank: best.rank });
  }
  return found.sort((a, b) => b.rank - a.rank).map(({ row }) => row);
}

type Asked = { readonly key: string; readonly words: readonly (readonly string[])[] };

function askedFor(text: string): Asked {
  const key = nameKey(text);
  return { key, words: soundsOf(key) };
}

type ReadForm = { readonly form: string; readonly key: string; readonly words: Asked["words"] };

/** Reading the names of 20,000 persons takes a moment; it is done once for each as long as it is the same. */
const read = new WeakMap<object, readonly ReadForm[]>();

function formsOf({ label, heading, variants, record }: EntryRow): readonly ReadForm[] {
  const known = read.get(record);
  if (known) return known;
  const forms = [...new Set([label, heading, ...variants])].map((form) => {
    const key = nameKey(form);
    return { form, key, words: soundsOf(key) };
  });
  read.set(record, forms);
  return forms;
}

function bestForm(row: EntryRow, asked: Asked) {
  let best = { form: row.label, rank: 0 };
  for (const one of formsOf(row)) {
    const rank = rankOf(one, asked);
    if (rank > best.rank) best = { form: one.form, rank };
  }
  return best;
}

function rankOf({ key, words: said }: ReadForm, asked: Asked): number {
  if (key === asked.key) return whole;
  if (key.startsWith(asked.key)) return beginning;
  if (` ${key}`.includes(` ${asked.key}`)) return words;
  return asked.words.length > 0 && asked.words.every((one) => said.some((other) => isNear(one, other))) ? nearly : 0;
}

const soundsOf = (key: string): readonly (readonly string[])[] =>
  key.split(" ").flatMap((word) => {
    const keys = wordKeys(word);
    return keys.length > 0 ? [keys] : [];
  });

function isNear(asked: readonly string[], said: readonly string[]): boolean {
  return asked.some((one) =>
    said.some(
      (other) =>
        other.startsWith(one) ||
        (one.length >= shortestMisprint &&
          beginsNearly(one, other) &&
          (isOneLetterApart(one, other) || isMisprintBeginning(one, other))),
    ),
  );
}

/** Of words that are a letter apart one of the first two letters is the same, if not in the same place. */
function beginsNearly(one: string, other: string): boolean {
  const [a, b, c, d] = [one.charCodeAt(0), one.charCodeAt(1), other.charCodeAt(0), other.charCodeAt(1)];
  return a === c || b === d || a === d || b === c;
}

/** What is being typed has a letter wrong and is not all of the word yet. */
function isMisprintBeginning(typed: string, word: string): boolean {
  if (typed.length <= shortestMisprint) return false;
  return [-1, 0, 1].some((more) => isOneLetterApart(typed, word.slice(0, typed.length + more)));
}
