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
  /** How each begins, side by side: most words are passed over without a look at them. */
  const beginnings: number[] = [];
  const add = (key: string) => {
    beginnings.push(beginningOf(key));
    return keys.push(key) - 1;
  };
  return {
    size: () => keys.length,
    numberOf: (key) => {
      const number = numbers.get(key) ?? add(key);
      numbers.set(key, number);
      return number;
    },
    near: (typed) => {
      const near = new Uint8Array(keys.length);
      for (const one of typed) {
        const beginning = beginningOf(one);
        for (let at = 0; at < keys.length; at += 1) {
          if (beginsNearly(beginning, beginnings[at] ?? 0) && isNear(one, keys[at] ?? "")) near[at] = 1;
        }
      }
      return near;
    },
  };
}

/** A shorter word with a letter wrong is another word. */
const shortestMisprint = 4;

/** Its first two letters; the second is nothing in a word of one. */
function beginningOf(word: string): number {
  return (word.charCodeAt(0) << 16) | word.charCodeAt(1);
}

/** Of words that are a letter apart one of the first two letters is the same, if not in the same place. */
function beginsNearly(one: number, other: number): boolean {
  const [a, b, c, d] = [one >>> 16, one & 0xffff, other >>> 16, other & 0xffff];
  return a === c || b === d || a === d || b === c;
}

/** What is typed is the word, or its beginning, or has a letter wrong. */
function isNear(typed: string, word: string): boolean {
  if (typed.length > shortestMisprint) return beginsOneLetterApart(typed, word);
  return word.startsWith(typed) || (typed.length === shortestMisprint && isOneLetterApart(typed, word));
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
