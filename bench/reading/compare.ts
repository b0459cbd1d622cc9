import type { Received } from "../../main/reading/received.ts";
import type { Reading } from "../../shared/reading/reading.ts";
import { type ComparedLabels, compareLabels, compareSpeakers } from "./labels.ts";
import { judge, judgeSet, same, type Verdict } from "./tally.ts";
import { isComplete, isFromElsewhere, isGarbled, isTranslated, type Truth } from "./truth.ts";

export const fieldNames = [
  "readable",
  "encoding",
  "language",
  "cues",
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

export type Compared = {
  readonly fields: ComparedField[];
  readonly labels: ComparedLabels | undefined;
  readonly speakers: ComparedLabels | undefined;
};

/** One file's reading against its truth. Topics that the truth only hints at are left out. */
export function compareFile(truth: Truth, received: Received): Compared {
  const fields: ComparedField[] = [];
  const add = (field: string, verdict: Verdict | undefined, read: unknown, stated: unknown): void => {
    const note = `${truth.file}: ${field} ${verdict}: read ${JSON.stringify(read)}, stated ${JSON.stringify(stated)}`;
    if (verdict) fields.push({ field, verdict, note });
  };
  add("readable", received.ok ? "right" : "missed", received.ok ? "text" : received.reason, "text");
  if (!received.ok) return { fields, labels: undefined, speakers: undefined };
  const { reading } = received;
  if (truth.encoding) add("encoding", judgeEncoding(received.encoding, truth), received.encoding, truth.encoding);
  for (const [field, read, stated] of isGarbled(truth) ? [] : singleValues(reading, truth))
    add(field, judge(read, stated), read, stated);
  for (const [field, read, stated] of isGarbled(truth) ? [] : setValues(reading, truth))
    add(field, judgeSet(read, stated), read, stated);
  return { fields, labels: compareLabels(reading, truth), speakers: compareSpeakers(reading, truth) };
}

type Single = readonly [field: string, read: string | undefined, stated: string | undefined];

function singleValues(reading: Reading, truth: Truth): Single[] {
  const { title, date, place, summary, time, language, publication } = reading;
  const told: Single[] = isTranslated(truth)
    ? [
        ["title", isShown(title?.value), isShown(truth.title)],
        ["place", isShown(place?.value), isShown(truth.place)],
      ]
    : [
        ["title", title?.value, truth.title],
        ["place", place?.value, truth.place],
      ];
  const singles: Single[] = [
    ...told,
    ["date", date?.value, truth.date],
    ["summary", summary?.value, truth.lead],
    ["time", time?.value, truth.time],
    ["publication date", publication.date?.value.slice(0, 10), truth.publication_date],
  ];
  const stated = isFromElsewhere(truth)
    ? singles.map(([field, read]): Single => [field, read, undefined])
    : singles.filter(([, , value]) => value !== undefined || isComplete(truth));
  if (truth.cues !== undefined) stated.push(["cues", String(countCues(reading)), String(truth.cues)]);
  if (truth.lang) stated.push(["language", language?.value, truth.lang.split("-")[0]]);
  return stated;
}

/** What the truth has only in translation is right when there is one. */
function isShown(value: string | undefined): string | undefined {
  return value === undefined ? undefined : "in its own language";
}

/** Lines that are heard at the same time are one cue. */
function countCues({ lines }: Reading): number {
  return new Set(lines.flatMap(({ heard }) => (heard ? [`${heard.start} ${heard.end}`] : []))).size;
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

function judgeEncoding(read: string, truth: Truth): Verdict {
  const { encoding = "" } = truth;
  const stated = isGarbled(truth) ? "utf-8" : (encodingNames[encoding] ?? encoding);
  return same(read) === stated ? "right" : "wrong";
}
