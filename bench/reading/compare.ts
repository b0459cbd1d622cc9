import type { Received } from "../../main/reading/received.ts";
import type { Reading } from "../../shared/reading/reading.ts";
import { type ComparedLabels, compareLabels, statedLabels } from "./labels.ts";
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
  for (const [field, read, stated] of singleValues(received.reading, truth))
    add(field, judge(read, stated), read, stated);
  for (const [field, read, stated] of setValues(received.reading, truth))
    add(field, judgeSet(read, stated), read, stated);
  return { fields, labels: compareLabels(spokenBy(received.reading, truth), truth) };
}

/** Labels as printed, or the voices' names where the truth states persons. */
function spokenBy({ turns, voices }: Reading, truth: Truth): string[] {
  if (statedLabels(truth) !== truth.speakers) return turns.map(({ label }) => label);
  return voices.filter(({ anonymous }) => !anonymous).map(({ name, labels }) => name ?? labels[0] ?? "");
}

type Single = readonly [field: string, read: string | undefined, stated: string | undefined];

function singleValues(reading: Reading, truth: Truth): Single[] {
  const singles: Single[] = [
    ["title", reading.title?.value, truth.title_is_ours ? undefined : truth.title],
    ["date", reading.date?.value, truth.date],
    ["place", reading.place?.value, truth.place],
    ["summary", reading.summary?.value, truth.lead],
    ["time", reading.time?.value, truth.time],
    ["publication date", reading.publication.date?.value.slice(0, 10), truth.publication_date],
  ];
  return singles.filter(([, , stated]) => stated !== undefined || isComplete(truth));
}

function setValues(reading: Reading, truth: Truth) {
  const values = (found: readonly { readonly value: string }[]): string[] => found.map(({ value }) => value);
  const sets: (readonly [string, readonly string[], readonly string[]])[] = [
    ["topics", values(reading.topics), truth.topics ?? []],
    ["persons", values(reading.persons), truth.persons ?? []],
    ["geography", values(reading.geography), truth.geography ?? []],
    ["sections", values(reading.publication.sections), truth.sections ?? []],
  ];
  return sets.filter(([, , stated]) => stated.length > 0 || isComplete(truth));
}

/** Does the truth state all that the page does, so that anything more is invented? Derived and hinted truths do not. */
function isComplete(truth: Truth): boolean {
  return (
    !["original", "topics_raw", "persons_raw", "publication_date_text", "format"].some((key) => key in truth) ||
    "publication_status" in truth
  );
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
