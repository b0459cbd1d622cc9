import type { Block } from "../../../../shared/reading/page.ts";
import { formatDate } from "../../../../shared/records/date-words.ts";
import type { PublicationStatus } from "../../../../shared/records/publication.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import type { Pace } from "../../pace.ts";
import { type Facts, givenFacts } from "../facts.ts";
import { personsInRoles, topicLabels } from "../transcript-facts.ts";

const statuses: Readonly<Record<PublicationStatus, string>> = {
  draft: "Draft",
  "in-review": "In review",
  approved: "Approved",
  published: "Published",
  withdrawn: "Withdrawn",
};

/** What a page says of a transcript above its text, by the words before each. */
export function expectedDescription(record: Transcript, tables: Tables): Facts {
  const { publication, source } = record;
  const persons = personsInRoles(record, tables);
  const inRole = (wanted: string) => [
    ...new Set(persons.filter(({ role }) => role === wanted).map(({ name }) => name)),
  ];
  const lines: { readonly [words: string]: readonly (string | undefined)[] } = {
    Summary: [record.summary],
    Date: [longDate(record.date)],
    Time: [record.time],
    "Time zone": [record.zone],
    Place: [record.place],
    Event: [record.eventType],
    Language: [record.language],
    Speakers: inRole("speaker"),
    Mentioned: inRole("mentioned"),
    Addressed: inRole("addressed"),
    Authors: inRole("author"),
    Topics: topicLabels(record, tables),
    Geography: record.geography,
    Sections: publication.sections.map((id) => tables.sections.get(id)?.label ?? id),
    Status: [statuses[publication.status]],
    Published: [longDate(publication.date)],
    Embargo: [publication.embargo],
    Reference: [record.reference],
    Series: [record.series],
    Provenance: [record.provenance],
    Rights: [record.rights],
    Access: [record.access],
    Source: [source.file, source.url],
    Id: [record.id],
    "SHA-256 of the text": [record.text],
  };
  const given = Object.entries(lines).map(([words, values]) => {
    return [words, values.filter((value) => value !== undefined && value.trim() !== "")] as const;
  });
  return givenFacts(Object.fromEntries(given.map(([words, values]) => [words, values.map((value) => value ?? "")])));
}

function longDate(date: string | undefined): string | undefined {
  return date === undefined ? undefined : formatDate(date, "long");
}

/** The row of the index that leads to the page. */
export function expectedRow({ title, date, place }: Transcript): Facts {
  return givenFacts({ date: date === undefined ? "" : formatDate(date), title: headingOf(title), place });
}

export function headingOf(title: string): string {
  return title.trim() === "" ? "Untitled" : title;
}

/** The text proper, an element at a time. */
export async function expectedText(blocks: readonly Block[], pace: Pace): Promise<readonly string[]> {
  const text: string[] = [];
  let turn = 0;
  for (const block of blocks) {
    await pace();
    if (block.kind === "turn" && block.n !== turn) {
      turn = block.n;
      if (isSeen.test(block.label)) text.push(labelFact(block.label));
    }
    text.push(...blockFacts(block));
  }
  return text;
}

function blockFacts(block: Block): readonly string[] {
  if (block.kind === "break") return [breakFact];
  if (block.kind === "omission") return [omissionFact(block.text)];
  const kind = block.kind === "turn" ? "" : block.kind;
  return block.paragraphs.map(({ n, text }) => paragraphFact(kind, String(n), text));
}

/** A label of blanks alone heads nothing. */
const isSeen = /[\p{L}\p{N}\p{P}\p{S}]/u;

export const breakFact = "* * *";

export function omissionFact(text: string): string {
  return `omitted: ${text}`;
}

export function labelFact(label: string): string {
  return `${label}:`;
}

/** @param kind empty where it is spoken */
export function paragraphFact(kind: string, n: string, text: string): string {
  return `${kind} ${n} ${text}`;
}
