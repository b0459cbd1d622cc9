import { joinSigns, signsOfParts, type WordSieve } from "./word-sieve.ts";

/** Are the two words one letter apart: one put in, left out, changed, or two neighbours exchanged? Equal ones are not. */
export function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

const alphabet = [..."abcdefghiklmnoprstuvz"];

/**
 * The keys that are one letter apart from this one and may be among the words of the sieve: of some 400 for a name of
 * eight letters hardly any. What the others would be is reckoned by their signs, and they are never made.
 */
export function* oneLetterAway(key: string, words: Pick<WordSieve, "mayHave">): Generator<string> {
  const asked = askOf(key, words);
  for (let at = 0; at <= key.length; at += 1) {
    for (const letter of alphabet) {
      if (asked.mayBe(at, 0, asked.signWith(at, letter))) yield key.slice(0, at) + letter + key.slice(at);
    }
  }
  for (let at = 0; at < key.length; at += 1) yield* changedAt(key, at, asked);
}

/** Without its letter there, with another one, or exchanged with the next. */
function* changedAt(key: string, at: number, { mayBe, signWith }: Asked): Generator<string> {
  const [start, here, next, end] = [key.slice(0, at), key.charAt(at), key.charAt(at + 1), key.slice(at + 1)];
  if (mayBe(at, 1, signWith(at, ""))) yield start + end;
  for (const letter of alphabet) {
    if (letter !== here && mayBe(at, 1, signWith(at, letter))) yield start + letter + end;
  }
  if (next !== "" && mayBe(at, 2, signWith(at, next + here))) yield start + next + here + end.slice(1);
}

type Asked = {
  /** The sign of the key's first units, followed by these letters. */
  readonly signWith: (at: number, letters: string) => number;
  /** Whether a word of the sieve may come of it when from `at` on so many units give way, and what stands before has this sign. */
  readonly mayBe: (at: number, taken: number, sign: number) => boolean;
};

function askOf(key: string, words: Pick<WordSieve, "mayHave">): Asked {
  const { fronts, backs, powers } = signsOfParts(key);
  return {
    signWith: (at, letters) => {
      let sign = fronts[at] ?? 0;
      for (let n = 0; n < letters.length; n += 1) sign = joinSigns(sign, powers[1] ?? 1, letters.charCodeAt(n));
      return sign;
    },
    mayBe: (at, taken, sign) => {
      const rest = at + taken;
      return words.mayHave(joinSigns(sign, powers[key.length - rest] ?? 1, backs[rest] ?? 0));
    },
  };
}

/** `Ivanov` and `Ivanova`, `Alexander` and `Alexandra`: one letter apart, but two persons. */
export function isFeminineOf(a: string, b: string): boolean {
  return a === `${b}a` || b === `${a}a` || (a.slice(0, -1) === b.slice(0, -1) && (a.endsWith("a") || b.endsWith("a")));
}
