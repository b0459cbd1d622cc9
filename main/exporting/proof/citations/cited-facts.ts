import type { Person } from "../../../../shared/records/person.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { ExportDocument } from "../../export-document.ts";
import type { NamedArchive } from "../proof-reader.ts";

/** Who answers for a text: in two parts where they are known, or as one. */
export type Author = readonly [family: string, given: string] | readonly [whole: string];

/** On one line, without what files of citations cannot hold; blanks at its ends do not count. */
export function asCited(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[\ufeff\p{Noncharacter_Code_Point}]/gu, "")
    .trim();
}

/** Of a text that may be absent: one, or none where nothing of it is left. */
export function citedOnce(text: string | undefined): readonly string[] {
  const cited = asCited(text ?? "");
  return cited === "" ? [] : [cited];
}

export function citedTitle({ record }: ExportDocument): string {
  return asCited(record.title) || "Untitled";
}

/** Each once, in the order of their coming; where nobody is known to speak, the archive. */
export function citedAuthors(
  { record, reading }: ExportDocument,
  { persons }: Tables,
  archive: NamedArchive,
): readonly Author[] {
  const authors = new Map<string, Author>();
  for (const { label, person: id, anonymous } of record.speakers) {
    const person = id === undefined ? undefined : persons.get(id);
    const said = reading.voices.find(({ labels }) => labels.includes(label))?.name ?? label;
    if (person) authors.set(person.id, partsOf(person));
    else if (!anonymous) authors.set(said, [said]);
  }
  const named = [...authors.values()].filter((author) => asCited([...author].reverse().join(" ")) !== "");
  return named.length > 0 ? named : [[archive.name]];
}

function partsOf({ kind, name }: Person): Author {
  const { family = "", given = "", full } = name;
  return kind === "person" && family !== "" && given !== "" ? [family, given] : [full];
}

export function citedTopics({ record }: ExportDocument, { topics }: Tables): readonly string[] {
  return record.topics.flatMap((id) => topics.get(id)?.label ?? []);
}

export function citedKind({ record: { eventType = "", source } }: ExportDocument): string {
  if (source.layout === "hearing" || /\bhearing\b/i.test(eventType)) return "hearing";
  return /\binterview|интервью/iu.test(eventType) ? "interview" : "speech";
}

/** Year, month and day as they are written, as much as is given; a decade by its first and its last year. */
type Ends = readonly [readonly string[], ...(readonly string[])[]];

/** The first and the last that a date names; undefined where a bibliography cannot reckon with it. */
export function citedDate(date: string | undefined): { readonly ends: Ends; readonly isAbout: boolean } | undefined {
  const written = (date ?? "").split("/");
  const [first, ...others] = written.map(endsOf);
  const last = others.length === 0 ? [] : others[0];
  if (!(first && last) || others.length > 1) return undefined;
  const ends: Ends = others.length === 0 ? first : [first[0], last.at(-1) ?? []];
  return { ends, isAbout: written.some((one) => /[?~%X]/.test(one)) };
}

function endsOf(written: string): Ends | undefined {
  const found = /^(-?\d{4}|\d\d[\dX]X)(-\d\d)?(-\d\d)?(?:T\d\d:\d\d(?::\d\d)?)?[?~%]?$/.exec(written);
  if (!found) return undefined;
  const [year = "", month, day] = found.slice(1).map((part) => part?.replace(/^-(?=\d\d$)/, ""));
  if (month !== undefined && !isDay(year.replaceAll("X", "0"), month, day ?? "01")) return undefined;
  if (year.includes("X")) return [[year.replaceAll("X", "0")], [year.replaceAll("X", "9")]];
  return [[year, month, day].filter((part) => part !== undefined)];
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
