import { fillPlaces } from "./fill-places.ts";
import { sayHeard } from "./heard.ts";
import { inCatalogue } from "./language.ts";
import { messageOf } from "./message.ts";
import type { russian } from "./russian/russian.ts";

/** A text of the interface in English, which is its name in the catalogues too. One that has no Russian is not a `Text`. */
export type Text = keyof typeof russian;

/** What stands in the places of a text. It is never read as a part of the text, whatever is in it. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A text in the language that is spoken, with its values in their places: `say("{count, plural, one {# file} other {# files}}",
 * { count })`. Texts are ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 */
export function say(text: Text, values?: Values): string {
  const words = inCatalogue(text);
  if (values === undefined && !words.includes("{")) return words;
  return fillPlaces(words, { ...values }) ?? String(messageOf(text).format({ ...values }));
}

/** A text that is said later or elsewhere, in the language that is spoken there; its values may be such texts too. */
export type Said = { readonly text: Text; readonly values?: SaidValues } | { readonly english: string };

export type SaidValues = Readonly<Record<string, string | number | Said>>;

/** `say`, later: what crosses from a thread, and what an error says. */
export const toSay = (text: Text, values?: SaidValues): Said => (values === undefined ? { text } : { text, values });

/** What was said in English by a thread, another process or an earlier Lectern, to be said in the language that is spoken. */
export const heard = (english: string): Said => ({ english });

/** Say it now. A string stands as it is. */
export function sayIt(said: Said | string): string {
  if (typeof said === "string") return said;
  if ("english" in said) return sayHeard(said.english);
  const { text, values } = said;
  if (values === undefined) return say(text);
  const words = Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? sayIt(value) : value]);
  return say(text, Object.fromEntries(words));
}
