import type { Transcript } from "../../../shared/records/transcript.ts";
import type { Tagged } from "./naming-ledger.ts";

/** Whom a transcript carries; speakers come from the turns by themselves, the others somebody listed. */
export function taggedOf({ topics, persons, decided }: Pick<Transcript, "topics" | "persons" | "decided">): Tagged {
  const carried = new Set(persons.map(({ person }) => person));
  const isDecided = decided.includes("persons");
  const listed = isDecided
    ? carried
    : new Set(persons.flatMap(({ person, role }) => (role === "speaker" ? [] : [person])));
  return { carried, listed, isDone: topics.length > 0 || listed.size > 0 || isDecided };
}
