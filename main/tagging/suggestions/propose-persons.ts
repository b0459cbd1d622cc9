import type { PersonRole } from "../../../shared/records/person.ts";
import { findMentions } from "../persons/find-mentions.ts";
import type { PersonLookup } from "../persons/person-index.ts";
import { personsByFamily } from "./called-by-family.ts";
import type { NamingRuns } from "./named-runs.ts";

export type PersonProposal = {
  readonly person: string;
  /** A speaker where a label names the person. */
  readonly role: PersonRole;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Speaks, or is named in full: those are the ones whom people tag. Others may be passing by, or a namesake. */
  readonly isMeant: boolean;
  /** How often the text names the person, and as what: each printed form once. */
  readonly times: number;
  readonly printed: readonly string[];
};

const mostPrinted = 4;
const byFullName = 0.9;
const byFamilyName = 0.6;

/**
 * Persons whom a page names and that are not among `carried`; the most often named first. What it costs grows with the
 * text, not with the number of persons.
 */
export function proposePersons(
  { said, labels }: NamingRuns,
  index: PersonLookup,
  carried: ReadonlySet<string>,
): readonly PersonProposal[] {
  const runs = [...said, ...labels];
  const spoken = new Set(findMentions(labels, index, personsByFamily(labels, index)).map(({ person }) => person));
  const mentions = findMentions(runs, index, [...carried, ...personsByFamily(runs, index)]);
  const proposals = mentions.flatMap(({ person, spans }): PersonProposal[] => {
    if (carried.has(person)) return [];
    const isFull = spans.some(({ form }) => form === "full");
    const printed = [...new Set(spans.map(({ text }) => text.replace(/\s+/g, " ")))].slice(0, mostPrinted);
    return [
      {
        person,
        role: spoken.has(person) ? "speaker" : "mentioned",
        confidence: isFull ? byFullName : byFamilyName,
        isMeant: isFull || spoken.has(person),
        times: spans.length,
        printed,
      },
    ];
  });
  return proposals.sort((a, b) => b.confidence - a.confidence || b.times - a.times);
}
