import exporting from "../../docs/exporting.md?raw";
import finding from "../../docs/finding.md?raw";
import exportingInRussian from "../../docs/ru/exporting.md?raw";
import findingInRussian from "../../docs/ru/finding.md?raw";
import usingInRussian from "../../docs/ru/using.md?raw";
import using from "../../docs/using.md?raw";
import { type Language, spokenLanguage } from "../../shared/language/language.ts";
import { alsoFoundBy, type HelpSection, sectionsOf } from "./help-section.ts";

type HelpPage = { readonly name: string; readonly text: Readonly<Partial<Record<Language, string>> & { en: string }> };

const pages: readonly HelpPage[] = [
  { name: "using", text: { en: using, ru: usingInRussian } },
  { name: "finding", text: { en: finding, ru: findingInRussian } },
  { name: "exporting", text: { en: exporting, ru: exportingInRussian } },
];

/**
 * The documentation that is of use in the window, in the order in which it is read. What there is in the language that is
 * spoken is shown in it, and found by the words of any.
 */
export function helpSections(): readonly HelpSection[] {
  return pages.flatMap(({ name, text }) => {
    const spoken = text[spokenLanguage()];
    const shown = spoken ?? text.en;
    const others = Object.values(text).filter((one) => one !== shown);
    const sections = others.map((one) => sectionsOf(name, one)).reduce(alsoFoundBy, sectionsOf(name, shown));
    return spoken === undefined ? sections.map((section) => ({ ...section, language: "en" })) : sections;
  });
}
