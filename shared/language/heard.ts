import { IntlMessageFormat } from "intl-messageformat";
import { inCatalogue, perLanguage, spokenLanguage, spokenLocale, textsOf } from "./language.ts";

/** The text whose words these are, with what stood in its places; as it was heard where there is none. */
export function sayHeard(english: string): string {
  const same = inCatalogue(english);
  if (same !== english || spokenLanguage() === "en" || english.length > longestHeard) return same;
  for (const { words, names, form } of formsOf()) {
    const found = form.exec(english);
    if (found === null) continue;
    const values = names.map((name, place) => [name, found[place + 1] ?? ""]);
    return String(
      new IntlMessageFormat(words, spokenLocale(), undefined, { ignoreTag: true }).format(Object.fromEntries(values)),
    );
  }
  return english;
}

/** Characters: nothing that we say is longer. */
const longestHeard = 2_000;

type Form = { readonly words: string; readonly names: readonly string[]; readonly form: RegExp };

/** Texts of the catalogue with plain places alone, those with the most words first: `{name}` stands for anything. */
const formsOf = perLanguage((): readonly Form[] =>
  textsOf()
    .filter(([english]) => /\{\w+\}/.test(english) && !/\{\w+,/.test(english) && letters(english) >= fewestLetters)
    .sort(([one], [other]) => letters(other) - letters(one))
    .map(([english, words]) => ({
      words,
      names: [...english.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
      form: new RegExp(
        `^${english
          .split(/\{\w+\}/)
          .map(escaped)
          .join("(.*?)")}$`,
        "s",
      ),
    })),
);

/** A text of fewer would be found in sentences that are none of ours. */
const fewestLetters = 12;

const letters = (english: string): number => english.replace(/\{\w+\}/g, "").length;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
