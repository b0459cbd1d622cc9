/** ISO 15924 codes of scripts that names are written in. */
const scripts = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Hani", /\p{Script=Han}/u],
] as const;

/** The script that a name is written in; undefined when it is in several, in another one or in none. */
export function scriptOf(text: string): string | undefined {
  const found = scripts.filter(([, letters]) => letters.test(text)).map(([code]) => code);
  // Japanese is written in signs of its own and Chinese ones.
  const [first, second] = found;
  return second === undefined || (first === "Jpan" && second === "Hani" && found.length === 2) ? first : undefined;
}
