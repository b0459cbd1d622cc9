import { perLanguage } from "../../shared/language/language.ts";

const names = perLanguage((locale) => namesIn(locale));
const english = namesIn("en");

function namesIn(locale: string): Intl.DisplayNames {
  return new Intl.DisplayNames([locale], { type: "language" });
}

/**
 * Every language of ISO 639-1 that this browser has a name for, by that name in lower case: English, and in the language
 * that is spoken, which goes before.
 */
const tags = perLanguage(() => new Map([english, names()].flatMap(listTags)));

/** `English` for `en`; a tag without a name, or one that is not well formed, stays as it is. */
export function nameLanguage(tag: string): string {
  try {
    return names().of(tag) ?? tag;
  } catch {
    return tag; // RangeError: not a language tag, and shown as it stands
  }
}

/** The BCP 47 tag for what was typed: a name or a tag. What is neither stays as it is, to be refused by name. */
export function readLanguage(typed: string): string {
  const text = typed.trim();
  return tags().get(text.toLowerCase()) ?? text;
}

function listTags(those: Intl.DisplayNames): readonly (readonly [name: string, tag: string])[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((tag) => Intl.getCanonicalLocales(tag)[0] === tag && (those.of(tag) ?? tag) !== tag)
    .map((tag) => [(those.of(tag) ?? tag).toLowerCase(), tag] as const);
}
