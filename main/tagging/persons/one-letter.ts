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
const letterOrNone = ["", ...alphabet];

/**
 * The keys that are one letter apart from this one and may be among the words of the sieve: of some 400 for a name of
 * eight letters hardly any. What the others would be is reckoned by their signs, and they are never made.
 */
export function* oneLetterAway(key: string, words: Pick<WordSieve, "mayHave">): Generator<string> {
  const mayBe = replacementsIn(key, words);
  for (let at = 0; at <= key.length; at += 1) {
    const [here, next] = [key.charAt(at), key.charAt(at + 1)];
    const put = alphabet.filter((letter) => mayBe(at, 0, letter));
    for (const letter of put) yield key.slice(0, at) + letter + key.slice(at);
    const exchanged = next === "" ? [] : [next + here].filter((letters) => mayBe(at, 2, letters));
    for (const letters of exchanged) yield key.slice(0, at) + letters + key.slice(at + 2);
    const changed = here === "" ? [] : letterOrNone.filter((letter) => letter !== here && mayBe(at, 1, letter));
    for (const letter of changed) yield key.slice(0, at) + letter + key.slice(at + 1);
  }
}

/** Whether a word of the sieve may come of it when the units from `at` on, `taken` of them, give way to others, two at most. */
function replacementsIn(
  key: string,
  words: Pick<WordSieve, "mayHave">,
): (at: number, taken: number, put: string) => boolean {
  const { fronts, backs, powers } = signsOfParts(key);
  return (at, taken, put) => {
    let sign = fronts[at] ?? 0;
    for (let n = 0; n < put.length; n += 1) sign = joinSigns(sign, powers[1] ?? 1, put.charCodeAt(n));
    const rest = at + taken;
    return words.mayHave(joinSigns(sign, powers[key.length - rest] ?? 1, backs[rest] ?? 0));
  };
}

/** `Ivanov` and `Ivanova`, `Alexander` and `Alexandra`: one letter apart, but two persons. */
export function isFeminineOf(a: string, b: string): boolean {
  return a === `${b}a` || b === `${a}a` || (a.slice(0, -1) === b.slice(0, -1) && (a.endsWith("a") || b.endsWith("a")));
}
