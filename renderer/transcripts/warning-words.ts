import type { Warning } from "../../shared/records/transcript.ts";

const words = new Map([
  ["names-hidden", "The page left names out; they are not in its list of persons"],
  ["publication-date-unclear", "The date of publication could not be understood"],
]);

/** What the reader wants a person to look at, as a sentence with its evidence. */
export function describeWarning({ code, line, text }: Warning): string {
  const what = words.get(code) ?? code.replaceAll("-", " ");
  const where = line === undefined ? "" : ` (line ${line})`;
  const said = text === undefined || text === "" ? "" : `: “${text}”`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${where}${said}`;
}
