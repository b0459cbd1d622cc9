import { perLanguage } from "./language.ts";

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const choices = perLanguage((locale) => new Intl.ListFormat(locale, { type: "disjunction" }));

/** `A, B and C`. */
export const listOf = (names: readonly string[]): string => lists().format(names);

/** `A, B or C`. */
export const anyOf = (names: readonly string[]): string => choices().format(names);
