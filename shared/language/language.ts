/** The languages of the interface. English is what stands in the code; the others are catalogues of it. */
export const languages = ["en", "ru"] as const;

export type Language = (typeof languages)[number];

/** What each calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", ru: "Русский" };

/** For dates, numbers and plurals: https://www.rfc-editor.org/rfc/rfc5646. */
const locales: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru-RU" };

export type Catalogue = Readonly<Record<string, string>>;

let spoken: Language = "en";
let catalogue: Catalogue = {};

export const spokenLanguage = (): Language => spoken;

export const spokenLocale = (): string => locales[spoken];

/** What this text is in the language that is spoken; itself where the catalogue has it not. */
export const inCatalogue = (text: string): string => catalogue[text] ?? text;

/** The English of every text of the language that is spoken. None of English. */
export const textsOf = (): readonly string[] => Object.keys(catalogue);

/** From now on everything in this process or page is said in this language; a catalogue is loaded when it is first spoken. */
export async function speak(language: Language): Promise<void> {
  catalogue = language === "ru" ? (await import("./russian/russian.ts")).russian : {};
  spoken = language;
}

/** The first of these tags that Lectern speaks; English if none. */
export function closestLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = languages.find((language) => tag.toLowerCase().split(/[-_]/)[0] === language);
    if (found !== undefined) return found;
  }
  return "en";
}

/** Something that is made once for each language: a formatter of dates, a table of names. */
export function perLanguage<T>(make: (locale: string) => T): () => T {
  const made = new Map<Language, T>();
  return () => {
    const known = made.get(spoken);
    if (known !== undefined) return known;
    const value = make(spokenLocale());
    made.set(spoken, value);
    return value;
  };
}
