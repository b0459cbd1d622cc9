import type { Received } from "../../main/reading/received.ts";
import type { Reading } from "../../shared/reading/reading.ts";
import { type ComparedLabels, compareLabels } from "./labels.ts";
import { judge, judgeSet, same, type Verdict } from "./tally.ts";
import type { Truth } from "./truth.ts";

export const fieldNames = [
  "readable",
  "encoding",
  "title",
  "summary",
  "date",
  "time",
  "place",
  "geography",
  "topics",
  "persons",
  "sections",
  "publication date",
];

type ComparedField = { readonly field: string; readonly verdict: Verdict; readonly note: string };

export type Compared = { readonly fields: ComparedField[]; readonly labels: ComparedLabels };

/** One file's reading against its truth. Topics that the truth only hints at are left out. */
export function compareFile(truth: Truth, received: Received): Compared {
  const fields: ComparedField[] = [];
  const add = (field: string, verdict: Verdict | undefined, read: unknown, stated: unknown): void => {
    const note = `${truth.file}: ${field} ${verdict}: read ${JSON.stringify(read)}, stated ${JSON.stringify(stated)}`;
    if (verdict) fields.push({ field, verdict, note });
  };
  add("readable", received.ok ? "right" : "missed", received.ok ? "text" : received.reason, "text");
  if (!received.ok) return { fields, labels: compareLabels([], truth) };
  if (truth.encoding) add("encoding", judgeEncoding(received.encoding, truth), received.encoding, truth.encoding);
  for (const [field, read, stated] of singleValues(received.reading, truth)) add(field, judge(read, stated), read, stated);
  for (const [field, read, stated] of setValues(received.reading, truth)) add(field, judgeSet(read, stated), read, stated);
  return { fields, labels: compareLabels(received.reading.turns.map(({ label }) => label), truth) };
}

type Single = readonly [field: string, read: string | undefined, stated: string | undefined];

function singleValues(reading: Reading, truth: Truth): Single[] {
  const singles: Single[] = [
    ["title", reading.title?.value, truth.title_is_ours ? undefined : truth.title],
    ["date", reading.date?.value, truth.date],
    ["place", reading.place?.value, truth.place],
    ["publication date", reading.publication.date?.value.slice(0, 10), truth.publication_date],
  ];
  if (truth.lead !== undefined || truth.publication_date) singles.push(["summary", reading.summary?.value, truth.lead]);
  if (truth.time !== undefined || truth.publication_date) singles.push(["time", reading.time?.value, truth.time]);
  return singles;
}

function setValues(reading: Reading, truth: Truth) {
  const values = (found: readonly { readonly value: string }[]): string[] => found.map(({ value }) => value);
  const sets: (readonly [string, readonly string[], readonly string[]])[] = [];
  if (truth.topics || !("topics_raw" in truth)) sets.push(["topics", values(reading.topics), truth.topics ?? []]);
  if (truth.persons || !("persons_raw" in truth)) sets.push(["persons", values(reading.persons), truth.persons ?? []]);
  if (truth.geography || truth.publication_date) sets.push(["geography", values(reading.geography), truth.geography ?? []]);
  if (truth.sections) sets.push(["sections", values(reading.publication.sections), truth.sections]);
  return sets;
}

const encodingNames: Readonly<Record<string, string>> = {
  cp1251: "windows-1251",
  cp1252: "windows-1252",
  cp866: "ibm866",
  "utf-16-le": "utf-16le",
  "utf-16-be": "utf-16be",
  "utf-32-le": "utf-32le",
  "mac-roman": "macintosh",
  "mac-cyrillic": "x-mac-cyrillic",
};

function judgeEncoding(read: string, { encoding = "" }: Truth): Verdict {
  const stated = encoding.startsWith("mojibake") ? "utf-8" : (encodingNames[encoding] ?? encoding);
  return same(read) === stated ? "right" : "wrong";
}
