import type { Warning } from "../records/transcript.ts";

/** One for every code that the reader gives. */
const words: ReadonlyMap<string, string> = new Map([
  ["names-hidden", "The page left names out; they are not in its list of persons"],
  ["publication-date-unclear", "The date of publication could not be understood"],
  ["speaker-unsure", "This may be a speaker, or only a sentence with a colon"],
  ["person-unsure", "Somebody in the archive has a name like this; say whether it is the same person"],
  ["encoding-unsure", "The encoding was guessed; check letters with accents. Taken for"],
  ["front-matter-unreadable", "The description at the top of the file is damaged and was read only in part"],
  ["mojibake", "Some letters were garbled before the file came here"],
  ["profile-unfit", "The profile is for other pages than this one and changed nothing"],
  ["profile-unmet", "The profile found nothing here for"],
  ["told-unclear", "Nothing could be read from the line that was said to hold it"],
  ["characters-lost", "Some characters were lost before the file came here; “\ufffd” stands in their place"],
]);

/** What the reader wants a person to look at, and on which line; `also` stands between the two. */
export function warnedOf({ code, line }: Pick<Warning, "code" | "line">, also = ""): string {
  const what = words.get(code) ?? code.replaceAll("-", " ");
  return `${what}${also}${line === undefined ? "" : ` (line ${line})`}`;
}

/** What the reader wants a person to look at, as a sentence with its evidence. */
export function warningWords(warning: Warning): string {
  const { text, repair } = warning;
  const said = text ? `: “${text}”` : "";
  const better = repair ? ` would read “${repair.after}”` : "";
  return `${warnedOf(warning, repair ? "; they can be repaired" : "")}${said}${better}`;
}
