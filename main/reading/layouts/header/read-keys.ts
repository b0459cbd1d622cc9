import { parseTimeOfDay } from "../../fields/clock.ts";
import { isDateShaped, parsePrintedDate } from "../../fields/date.ts";
import { type Draft, evidenceAt, type Fields, mark } from "../../page/draft.ts";
import type { Page, PageLine } from "../../page/page.ts";
import { type HeaderKey, type KeyLine, parseKeyLine } from "./keys.ts";
import { personIn } from "./person-in.ts";

/** Read the block's lines; what they state of the page becomes its fields. */
export function readKeys(draft: Draft, from: number, end: number): void {
  let open: HeaderKey | undefined;
  for (let i = from; i < end; i += 1) {
    const line = draft.page.lines[i];
    const keyed = line && parseKeyLine(line.text);
    if (!line || line.text === "") continue;
    if (keyed) {
      open = keyed.key;
      readKey(draft, line, keyed);
    } else if (open === "persons") readPersons(draft, line, line.text);
  }
}

const roles = {
  title: "title",
  date: "date",
  time: "time",
  place: "place",
  summary: "summary",
  topics: "topic",
  persons: "person",
} as const;

function readKey(draft: Draft, line: PageLine, { key, value }: KeyLine): void {
  const role = key === "url" || key === "note" ? "furniture" : roles[key];
  mark(draft, line.n - 1, role, "key-line");
  const { fields } = draft;
  if (value === "") return;
  if (key === "persons") readPersons(draft, line, value);
  else if (key === "topics") for (const topic of value.split(/[,;]\s*/)) push(draft, fields.topics, line, topic);
  else if (key === "date") readDate(draft, line, value);
  else if (key === "time") readTime(draft, line, value);
  else if (key !== "note" && !(key === "place" && isDateShaped(value))) fill(draft, key, line, value);
}

function fill(draft: Draft, key: "title" | "place" | "summary" | "url", line: PageLine, value: string): void {
  draft.fields[key] ??= evidenceIn(draft.page, line, value, value);
}

function readDate(draft: Draft, line: PageLine, value: string): void {
  const parsed = parsePrintedDate(value);
  if (!parsed) return;
  draft.fields.date ??= evidenceIn(draft.page, line, parsed.edtf, value);
  if (parsed.time) draft.fields.time ??= evidenceIn(draft.page, line, parsed.time, value);
}

/** `10:00–11:30`: when it began. */
function readTime(draft: Draft, line: PageLine, value: string): void {
  const [begin = ""] = value.split(/\s?(?:[-–—]|to|until)\s?/);
  const time = parseTimeOfDay(value) ?? parseTimeOfDay(begin);
  if (time) draft.fields.time ??= evidenceIn(draft.page, line, time, value);
}

function readPersons(draft: Draft, line: PageLine, value: string): void {
  for (const piece of value.split(/[,;]\s*|\sand\s/)) {
    const name = personIn(piece.replace(/^[-•*]\s+/, ""));
    if (name !== undefined && push(draft, draft.fields.persons, line, name))
      mark(draft, line.n - 1, "person", "key-line");
  }
}

function push(draft: Draft, list: Fields["topics"], line: PageLine, value: string): boolean {
  const plain = value.trim();
  if (plain === "" || list.some((one) => one.value === plain)) return false;
  list.push(evidenceIn(draft.page, line, plain, plain));
  return true;
}

/** Evidence on that part of the line where the words stand. */
function evidenceIn<T>(page: Page, line: PageLine, value: T, words: string) {
  const from = line.text.lastIndexOf(words);
  const part = from < 0 ? undefined : { from, to: from + words.length };
  return evidenceAt(page, line, value, { rule: "key-line", confidence: 0.9 }, part);
}
