import { say, type Text } from "../language/say.ts";
import type { Warning } from "../records/transcript.ts";

/** One for every code that the reader gives. */
const words: ReadonlyMap<string, Text> = new Map<string, Text>([
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
  ["labels-untaken", "Lines here begin as if they named who speaks, and nobody was taken for a speaker"],
  ["date-unclear", "It cannot be told which day this is; the date was left open"],
  ["date-unread", "No date could be read from the line that seems to hold it"],
  ["date-announced", "This day is announced; the page states none of its own"],
  [
    "mostly-fields",
    "Most words of this page were taken for its title, persons or other fields and are not in its text",
  ],
  ["characters-lost", "Some characters were lost before the file came here; “\ufffd” stands in their place"],
]);

/** What the reader wants a person to look at, and on which line. */
export function warnedOf({ code, line }: Pick<Warning, "code" | "line">): string {
  const text = words.get(code);
  return onLine(text === undefined ? code.replaceAll("-", " ") : say(text), line);
}

/** What the reader wants a person to look at, as a sentence with its evidence. */
export function warningWords(warning: Warning): string {
  const { text, line, repair } = warning;
  const what = warnedOf({ code: warning.code });
  const where = onLine(repair ? say("{what}; they can be repaired", { what }) : what, line);
  const said = text ? say("{what}: “{text}”", { what: where, text }) : where;
  return repair ? say("{what} would read “{after}”", { what: said, after: repair.after }) : said;
}

function onLine(what: string, line: number | undefined): string {
  return line === undefined ? what : say("{what} (line {line})", { what, line });
}
