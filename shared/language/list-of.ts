import { perLanguage } from "./language.ts";

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));

/** `A, B and C`. */
export const listOf = (names: readonly string[]): string => lists().format(names);
