import { isDeepStrictEqual } from "node:util";
import type { Correction } from "../../shared/contract/imports.ts";
import type { Evidence } from "../../shared/reading/reading.ts";
import type { ReadingHead } from "../../shared/reading/reading-head.ts";
import type { PublicationStatus } from "../../shared/records/publication.ts";

/** The values that an import goes by: what the reader found, put right by a person. */
export type ReadFields = {
  readonly title?: string;
  readonly summary?: string;
  readonly date?: string;
  readonly time?: string;
  readonly place?: string;
  readonly language?: string;
  readonly geography: readonly string[];
  readonly topics: readonly string[];
  readonly persons: readonly string[];
  readonly sections: readonly string[];
  readonly status: PublicationStatus;
  readonly publicationDate?: string;
};

export function fieldsOf(reading: ReadingHead, correction: Correction): ReadFields {
  const values = (found: readonly Evidence[]) => found.map((one) => one.value);
  return {
    geography: values(reading.geography),
    topics: correction.topics ?? values(reading.topics),
    persons: correction.persons ?? values(reading.persons),
    sections: correction.sections ?? values(reading.publication.sections),
    status: correction.status ?? reading.publication.status?.value ?? "draft",
    ...scalar("title", reading.title, correction.title),
    ...scalar("summary", reading.summary, correction.summary),
    ...scalar("date", reading.date, correction.date),
    ...scalar("time", reading.time, correction.time),
    ...scalar("place", reading.place, correction.place),
    ...scalar("language", reading.language, correction.language),
    ...scalar("publicationDate", reading.publication.date, correction.publicationDate),
  };
}

/** A correction wins, also when it takes the value away; a value that is not there leaves no key. */
function scalar<K extends string>(key: K, read: Evidence | undefined, corrected: string | null | undefined) {
  const value = corrected === undefined ? read?.value : corrected;
  return value === undefined || value === null || value === ""
    ? {}
    : ({ [key]: value } as { readonly [P in K]: string });
}

/** The corrections that change what was read. */
export function realCorrections(correction: Correction, reading: ReadingHead): Correction {
  const read: Readonly<Record<string, unknown>> = fieldsOf(reading, {});
  const { lines, speakers, withoutProfile, repairMojibake, asTranscript, ...fields } = correction;
  const given = Object.entries(fields).filter(([field, value]) => !isDeepStrictEqual(value ?? undefined, read[field]));
  return {
    ...Object.fromEntries(given),
    ...(lines && lines.length > 0 ? { lines } : {}),
    ...(speakers && speakers.are.length + speakers.areNot.length > 0 ? { speakers } : {}),
    ...(withoutProfile ? { withoutProfile } : {}),
    ...(repairMojibake ? { repairMojibake } : {}),
    ...(asTranscript ? { asTranscript } : {}),
  };
}

/** The fields that a person decided: those that were typed, and those on a line that a person said holds them. */
export function decidedFields(correction: Correction, reading: ReadingHead): string[] {
  const { speakers } = correction;
  const typed = typedFields(correction);
  const { title, summary, date, time, place, geography, topics, persons } = reading;
  const found = { title, summary, date, time, place, geography, topics, persons };
  const told = Object.entries(found).filter(([, one]) => [one ?? []].flat().some(({ rule }) => rule === "correction"));
  const fields = [...Object.keys(typed), ...told.map(([field]) => field), ...(speakers ? ["speakers"] : [])];
  return [...new Set(fields)];
}

/** The fields alone, without how the page is to be read. */
function typedFields({
  lines: _lines,
  speakers: _speakers,
  withoutProfile: _without,
  repairMojibake: _repair,
  asTranscript: _as,
  ...typed
}: Correction): Correction {
  return typed;
}

/** Everything in a reading that a person should look at. */
export function doubtsOf(reading: ReadingHead): number {
  const { title, summary, date, time, place, language, geography, topics, persons, publication } = reading;
  const all = [title, summary, date, time, place, language, publication.status, publication.date];
  const lists = [...geography, ...topics, ...persons, ...publication.sections];
  return [...all, ...lists].filter((one) => one?.doubt !== undefined).length;
}
