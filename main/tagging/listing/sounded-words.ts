import { isOneLetterApart } from "../persons/one-letter.ts";

/**
 * Sounded words (`wordKeys`) by number: what somebody types is compared with each once, in however many names it
 * stands. Words are never taken out.
 */
export type SoundedWords = {
  readonly size: () => number;
  readonly numberOf: (key: string) => number;
  /** By number, 1 for words that somebody may mean who typed a word of these keys. */
  readonly near: (typed: readonly string[]) => Uint8Array;
};

export function createSoundedWords(): SoundedWords {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  return {
    size: () => keys.length,
    numberOf: (key) => {
      const number = numbers.get(key) ?? keys.push(key) - 1;
      numbers.set(key, number);
      return number;
    },
    near: (typed) => Uint8Array.from(keys, (key) => (typed.some((one) => isNear(one, key)) ? 1 : 0)),
  };
}

/** A shorter word with a letter wrong is another word. */
const shortestMisprint = 4;

/** What is typed is the word, or its beginning, or has a letter wrong. */
function isNear(typed: string, word: string): boolean {
  if (!beginsNearly(typed, word)) return word.startsWith(typed);
  if (typed.length < shortestMisprint) return word.startsWith(typed);
  if (typed.length > shortestMisprint) return beginsOneLetterApart(typed, word);
  return word.startsWith(typed) || isOneLetterApart(typed, word);
}

/** Of words that are a letter apart one of the first two letters is the same, if not in the same place. */
function beginsNearly(one: string, other: string): boolean {
  const [a, b, c, d] = [one.charCodeAt(0), one.charCodeAt(1), other.charCodeAt(0), other.charCodeAt(1)];
  return a === c || b === d || a === d || b === c;
}

/** Is what is typed the beginning of the word (or all of it), or one letter apart from one? */
export function beginsOneLetterApart(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === word.charCodeAt(at)) at += 1;
  if (at === typed.length) return true;
  const [here, next] = [typed.slice(at), typed.slice(at + 1)];
  if (word.startsWith(next, at + 1) || word.startsWith(next, at) || word.startsWith(here, at + 1)) return true;
  return typed[at] === word[at + 1] && typed[at + 1] === word[at] && word.startsWith(typed.slice(at + 2), at + 2);
}
