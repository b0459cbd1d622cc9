import type { RecordKind } from "./change.ts";
import { idLetters } from "./id-letters.ts";

const kinds: ReadonlyMap<string, RecordKind> = new Map([
  [idLetters.transcript, "transcripts"],
  [idLetters.person, "persons"],
  [idLetters.topic, "topics"],
  [idLetters.section, "sections"],
  [idLetters.collection, "collections"],
  [idLetters.passage, "passages"],
  [idLetters.profile, "profiles"],
  [idLetters.setting, "settings"],
]);

/** The table that a record stands in, by the first letter of its id; undefined when it is the id of none. */
export function kindOfId(id: string): RecordKind | undefined {
  return /^[a-z][0-9a-f]{8}-/.test(id) ? kinds.get(id.charAt(0)) : undefined;
}
