import { isOtherThanPublished } from "../../../shared/records/is-other-than-published.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";

/** What can be asked of a record with yes or no, apart from what hangs on the day. */
const tests = {
  "is:untagged": ({ topics, persons }) => topics.length === 0 && persons.length === 0,
  "is:version-differs": isOtherThanPublished,
  "has:warnings": ({ warnings }) => warnings.length > 0,
  "has:speakers": ({ speakers }) => speakers.length > 0,
  "has:persons": ({ persons }) => persons.length > 0,
  "has:topics": ({ topics }) => topics.length > 0,
  "has:sections": ({ publication }) => publication.sections.length > 0,
  "has:date": ({ date }) => isSaid(date),
  "has:place": ({ place }) => isSaid(place),
  "has:summary": ({ summary }) => isSaid(summary),
  "has:note": ({ notes }) => isSaid(notes),
} as const satisfies Record<string, (transcript: Transcript) => boolean>;

export type Trait = keyof typeof tests;

const list = Object.values(tests);
const names: readonly string[] = Object.keys(tests);

/** All of them, a bit each. */
export function traitsOf(transcript: Transcript): number {
  return list.reduce((bits, test, n) => (test(transcript) ? bits | (1 << n) : bits), 0);
}

export function traitBit(trait: Trait): number {
  return 1 << names.indexOf(trait);
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}
