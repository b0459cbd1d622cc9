import type { ProfileEffect } from "../../shared/contract/imports.ts";
import { profileFields } from "../../shared/reading/profile.ts";
import type { Evidence, Reading } from "../../shared/reading/reading.ts";

type Field = ProfileEffect["fields"][number]["field"];

/** The fields that two readings of a file differ in, as people read them. */
export function differences(before: Reading, after: Reading): ProfileEffect["fields"] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return fieldNames.flatMap((field) => {
    if (old[field] === now[field]) return [];
    return { field, ...maybe("before", old[field]), ...maybe("after", now[field]) };
  });
}

const longest = 300;

function maybe<K extends string>(key: K, value: string) {
  return value === "" ? {} : ({ [key]: value.slice(0, longest) } as { readonly [P in K]: string });
}

const fieldNames: readonly Field[] = [...profileFields, "speakers"];

function wordsOf(reading: Reading): Readonly<Record<Field, string>> {
  const { title, summary, date, time, place, language, geography, topics, persons, publication, voices } = reading;
  return {
    title: one(title),
    summary: one(summary),
    date: one(date),
    time: one(time),
    place: one(place),
    language: one(language),
    geography: all(geography),
    topics: all(topics),
    persons: all(persons),
    sections: all(publication.sections),
    status: one(publication.status),
    publicationDate: one(publication.date),
    speakers: voices.map(({ name, labels }) => name ?? labels[0] ?? "").join("; "),
  };
}

const one = (found: Evidence | undefined) => found?.value ?? "";
const all = (found: readonly Evidence[]) => found.map(one).join("; ");
