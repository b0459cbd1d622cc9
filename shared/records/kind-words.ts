import type { RecordKind } from "./change.ts";

/** What records of a table are called, one and several. */
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
