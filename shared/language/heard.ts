import { inCatalogue, perLanguage, spokenLanguage, textsOf } from "./language.ts";
import { messageOf } from "./message.ts";

/** The text whose words these are, with what stood in its places; as it was heard where there is none. */
export function sayHeard(english: string): string {
  const same = inCatalogue(english);
  if (same !== english || spokenLanguage() === "en" || english.length > longestHeard) return same;
  for (const { text, names, parts } of formsOf()) {
    const found = between(parts, english);
    if (found === undefined) continue;
    const values = names.map((name, place) => [name, found[place] ?? ""]);
    return String(messageOf(text).format(Object.fromEntries(values)));
  }
  return english;
}

/** Characters: nothing that we say is longer. */
const longestHeard = 2_000;

/** `parts` stand before, between and after the places. */
type Form = { readonly text: string; readonly names: readonly string[]; readonly parts: readonly string[] };

/** Texts of the catalogue with plain places alone, those with the most words first: `{name}` stands for anything. */
const formsOf = perLanguage((): readonly Form[] =>
  textsOf()
    .filter((english) => /\{\w+\}/.test(english) && !/\{\w+,/.test(english) && letters(english) >= fewestLetters)
    .sort((one, other) => letters(other) - letters(one))
    .map((english) => ({
      text: english,
      names: [...english.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
      parts: english.split(/\{\w+\}/),
    })),
);

/** A text of fewer would be found in sentences that are none of ours. */
const fewestLetters = 12;

const letters = (english: string): number => english.replace(/\{\w+\}/g, "").length;

/**
 * What stands between the parts, each taken where it comes first; undefined when they are not there in this order from beginning to end.
 * No regular expression: names in a text may hold the parts again and again.
 */
function between([first = "", ...rest]: readonly string[], text: string): readonly string[] | undefined {
  const last = rest.pop() ?? "";
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
