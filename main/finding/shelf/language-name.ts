import { perLanguage } from "../../../shared/language/language.ts";

const names = perLanguage((locale) => new Intl.DisplayNames(locale, { type: "language" }));

/** `Russian` for `ru`, in the language that is spoken. */
export function languageName(tag: string): string {
  try {
    return names().of(tag) ?? tag;
  } catch {
    // Not BCP 47: the field may hold what an archivist wrote before it was checked.
    return tag;
  }
}
