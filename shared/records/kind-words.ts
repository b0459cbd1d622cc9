import { say, type Text } from "../language/say.ts";
import type { RecordKind } from "./change.ts";

/** What records of a table are called in English, one and several. */
export const kindWords: { readonly [K in RecordKind]: readonly [one: string, many: string] } = {
  transcripts: ["transcript", "transcripts"],
  persons: ["person", "persons"],
  topics: ["topic", "topics"],
  sections: ["section", "sections"],
  collections: ["collection", "collections"],
  passages: ["passage", "passages"],
  profiles: ["reading profile", "reading profiles"],
  settings: ["setting", "settings"],
};

const counts: Readonly<Record<RecordKind, Text>> = {
  transcripts: "{count, plural, one {# transcript} other {# transcripts}}",
  persons: "{count, plural, one {# person} other {# persons}}",
  topics: "{count, plural, one {# topic} other {# topics}}",
  sections: "{count, plural, one {# section} other {# sections}}",
  collections: "{count, plural, one {# collection} other {# collections}}",
  passages: "{count, plural, one {# passage} other {# passages}}",
  profiles: "{count, plural, one {# reading profile} other {# reading profiles}}",
  settings: "{count, plural, one {# setting} other {# settings}}",
};

/** `60 transcripts`. */
export function countKind(kind: RecordKind, count: number): string {
  return say(counts[kind], { count });
}
