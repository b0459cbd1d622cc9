import type { PersonRole } from "../../../shared/records/person.ts";
import { type NamedPerson, namedPersons } from "../naming/named-person.ts";
import type { Habit } from "../naming/naming-ledger.ts";
import type { NamingRuns } from "../naming/naming-runs.ts";
import type { TaggingHabits } from "../naming/tagging-habits.ts";
import type { PersonLookup } from "../persons/person-index.ts";

export type PersonProposal = {
  readonly person: string;
  /** A speaker where a label names the person. */
  readonly role: PersonRole;
  /** From 0 to 1: about the share of such persons that people tag. */
  readonly confidence: number;
  /** As likely as those whom people tag here. Others may be passing by, or a namesake. */
  readonly isMeant: boolean;
  /** How often the text names the person, and as what: each printed form once. */
  readonly times: number;
  readonly printed: readonly string[];
  /** In the title or the summary. */
  readonly isInHeadline: boolean;
  /** Of the other tagged transcripts, how many name the person, and how many of these list the person. */
  readonly elsewhere: Habit;
};

/** What of an archive decides who is meant. */
export type PersonHabits = {
  readonly habits: TaggingHabits;
  /** Of other transcripts than the one that is asked about. */
  readonly habitOf: (person: string) => Habit;
};

const mostPrinted = 4;

/** Persons whom a page names and that are not among `carried`; the likeliest first. */
export function proposePersons(
  runs: NamingRuns,
  index: PersonLookup,
  carried: ReadonlySet<string>,
  known: PersonHabits,
): readonly PersonProposal[] {
  return proposeNamed(namedPersons(runs, index, carried), carried, known);
}

/** The same of those whom a page is known to name. */
export function proposeNamed(
  named: readonly NamedPerson[],
  carried: ReadonlySet<string>,
  { habits, habitOf }: PersonHabits,
): readonly PersonProposal[] {
  const proposals = named.flatMap((one): PersonProposal[] => {
    const { person, times, speaks, isFull, isInHeadline, spans } = one;
    if (carried.has(person)) return [];
    const elsewhere = habitOf(person);
    const confidence = habits.likelihoodOf(one, elsewhere, named.length);
    const printed = [...new Set(spans.map(({ text }) => text.replace(/\s+/g, " ")))].slice(0, mostPrinted);
    const isMeant = habits.cut === undefined ? isFull || speaks : confidence >= habits.cut;
    const role = speaks ? "speaker" : "mentioned";
    return [{ person, role, confidence, isMeant, times, printed, isInHeadline, elsewhere }];
  });
  return proposals.sort((a, b) => b.confidence - a.confidence || b.times - a.times);
}
