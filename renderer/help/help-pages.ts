import exporting from "../../docs/exporting.md?raw";
import finding from "../../docs/finding.md?raw";
import usingInRussian from "../../docs/ru/using.md?raw";
import using from "../../docs/using.md?raw";
import { spokenLanguage } from "../../shared/language/language.ts";
import { alsoFoundBy, type HelpSection, sectionsOf } from "./help-section.ts";

/**
 * The documentation that is of use in the window, in the order in which it is read. What there is in the language that is
 * spoken is shown in it, and found by the words of either.
 */
export function helpSections(): readonly HelpSection[] {
  const inEnglish = sectionsOf("using", using);
  const inRussian = sectionsOf("using", usingInRussian);
  const first = spokenLanguage() === "ru" ? alsoFoundBy(inRussian, inEnglish) : alsoFoundBy(inEnglish, inRussian);
  return [...first, ...sectionsOf("finding", finding), ...sectionsOf("exporting", exporting)];
}
