import { type Language, spokenLanguage } from "./language.ts";

const marks: Readonly<Record<Language, readonly [open: string, close: string]>> = { en: ["“", "”"], ru: ["«", "»"] };

/** A name or title in the quotation marks of the language that is spoken. */
export function quoted(text: string): string {
  const [open, close] = marks[spokenLanguage()];
  return `${open}${text}${close}`;
}
