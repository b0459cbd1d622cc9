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

const alphabet = "abcdefghiklmnoprstuvz";

/** Every key that is one letter apart from this one: some 400 for a name of eight letters. */
export function* oneLetterAway(key: string): Generator<string> {
  for (let at = 0; at <= key.length; at += 1) {
    const [before, after] = [key.slice(0, at), key.slice(at)];
    if (after !== "") yield before + after.slice(1);
    if (after.length > 1) yield `${before}${after.charAt(1)}${after.charAt(0)}${after.slice(2)}`;
    for (const letter of alphabet) {
      if (after !== "" && letter !== after.charAt(0)) yield before + letter + after.slice(1);
      yield before + letter + after;
    }
  }
}

/** `Ivanov` and `Ivanova`, `Alexander` and `Alexandra`: one letter apart, but two persons. */
export function isFeminineOf(a: string, b: string): boolean {
  return a === `${b}a` || b === `${a}a` || (a.slice(0, -1) === b.slice(0, -1) && (a.endsWith("a") || b.endsWith("a")));
}
