import exporting from "../../docs/exporting.md?raw";
import finding from "../../docs/finding.md?raw";
import using from "../../docs/using.md?raw";
import { type HelpSection, sectionsOf } from "./help-section.ts";

/** The documentation that is of use in the window, in the order in which it is read. */
export function helpSections(): readonly HelpSection[] {
  return [...sectionsOf("using", using), ...sectionsOf("finding", finding), ...sectionsOf("exporting", exporting)];
}
