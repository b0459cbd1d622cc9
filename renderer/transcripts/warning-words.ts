import type { Warning } from "../../shared/records/transcript.ts";
import { isolate } from "../format/isolate.ts";

/** One for every code that the reader gives. */
const words = new Map([
  ["names-hidden", "The page left names out; they are not in its list of persons"],
  ["publication-date-unclear", "The date of publication could not be understood"],
  ["speaker-unsure", "This may be a speaker, or only a sentence with a colon"],
  ["encoding-unsure", "The encoding was guessed; check letters with accents. Taken for"],
  ["front-matter-unreadable", "The description at the top of the file is damaged and was read only in part"],
  ["mojibake", "Some letters were garbled before the file came here"],
  ["characters-lost", "Some characters were lost before the file came here; “\ufffd” stands in their place"],
]);

/** What the reader wants a person to look at, as a sentence with its evidence. */
export function describeWarning({ code, line, text }: Warning): string {
  const what = words.get(code) ?? code.replaceAll("-", " ");
  const where = line === undefined ? "" : ` (line ${line})`;
  const said = text === undefined || text === "" ? "" : `: “${isolate(text)}”`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${where}${said}`;
}
