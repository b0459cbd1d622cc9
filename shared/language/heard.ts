import { type Form, formsOfText } from "./forms.ts";
import { inCatalogue, perLanguage, spokenLanguage, textsOf } from "./language.ts";
import { messageOf } from "./message.ts";

/** The text whose words these are, with what stood in its places; as it was heard where there is none. */
export function sayHeard(english: string): string {
  const same = inCatalogue(english);
  if (same !== english || spokenLanguage() === "en" || english.length > longestHeard) return same;
  for (const form of formsOf()) {
    const found = between(form.parts, english);
    const values = found && valuesIn(form, found);
    if (values !== undefined) return String(messageOf(form.text).format(values));
  }
  return english;
}

/** Characters: nothing that we say is longer. */
const longestHeard = 2_000;

/** In places of these names stands a sentence, or a part of one, that is ours too; in all others names and titles, which stay as they are. */
const inside = new Set(["doing", "found", "how", "message", "obstacle", "problem", "reason", "remedy", "set", "why"]);

type Heard = Readonly<Record<string, string | number>>;

/** What the places stand for; undefined where one has no number that should, or two of one name differ. */
function valuesIn({ places, fixed }: Form, found: readonly string[]): Heard | undefined {
  const values: Record<string, string | number> = { ...fixed };
  for (const [at, { name, isNumber }] of places.entries()) {
    const words = found[at] ?? "";
    if (isNumber && !/^\d{1,3}(?:,?\d{3})*$/.test(words)) return undefined;
    const value = isNumber ? Number(words.replaceAll(",", "")) : inside.has(name) ? sayHeard(words) : words;
    if (values[name] !== undefined && values[name] !== value) return undefined;
    values[name] = value;
  }
  return values;
}

/** Texts of the catalogue with places, those with the most words first: a place stands for anything. */
const formsOf = perLanguage((): readonly Form[] =>
  textsOf()
    .filter((english) => english.includes("{"))
    .flatMap(formsOfText)
    .map((form) => ({ form, letters: form.parts.join("").length }))
    .filter(({ letters }) => letters >= fewestLetters)
    .sort((one, other) => other.letters - one.letters)
    .map(({ form }) => form),
);

/** A text of fewer would be found in sentences that are none of ours. */
const fewestLetters = 12;

/**
 * What stands between the parts, each taken where it comes first; undefined when they are not there in this order from beginning to end.
 * No regular expression: names in a text may hold the parts again and again.
 */
function between([first = "", ...rest]: readonly string[], text: string): readonly string[] | undefined {
  const last = rest.pop();
  if (last === undefined) return text === first ? [] : undefined;
  const end = text.length - last.length;
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const found: string[] = [];
  let from = first.length;
  for (const part of rest) {
    const at = text.indexOf(part, from);
    if (at < 0) return undefined;
    found.push(text.slice(from, at));
    from = at + part.length;
  }
  return from > end ? undefined : [...found, text.slice(from, end)];
}
