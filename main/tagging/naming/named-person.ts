import { atOnce, type Slices } from "../../runtime/slices.ts";
import { type MentionSpan, mentionsIn, tokensOf } from "../persons/find-mentions.ts";
import type { PersonLookup } from "../persons/person-index.ts";
import { personsByFamily } from "./called-by-family.ts";
import type { NamingRuns } from "./naming-runs.ts";

/** A person whom a page names, and how. */
export type NamedPerson = {
  readonly person: string;
  /** Given and family name, somewhere on the page. */
  readonly isFull: boolean;
  /** In the title or the summary. */
  readonly isInHeadline: boolean;
  /** A label names the person. */
  readonly speaks: boolean;
  readonly times: number;
  /** Code points from the start of the text proper to where the person is named first; 0 in what stands above it. */
  readonly firstAt: number;
  readonly spans: readonly MentionSpan[];
};

/**
 * Persons whom a page names. `carried`: those whom it is tagged with may be meant by their family names alone. What it
 * costs grows with the text, not with the number of persons.
 */
export function namedPersons(runs: NamingRuns, index: PersonLookup, carried: Iterable<string>): readonly NamedPerson[] {
  return atOnce(readNamed(runs, index, carried));
}

/** `namedPersons` in slices. */
export function* readNamed(
  { said, labels, headlines, opensAt }: NamingRuns,
  index: PersonLookup,
  carried: Iterable<string>,
): Slices<readonly NamedPerson[]> {
  const speaking = yield* tokensOf(labels, index);
  const all = [...(yield* tokensOf(said, index)), ...speaking];
  const spoken = new Set(mentionsIn(speaking, index, personsByFamily(speaking, index)).map(({ person }) => person));
  const mentions = mentionsIn(all, index, [...carried, ...personsByFamily(all, index)]);
  return mentions.map(({ person, spans }) => ({
    person,
    spans,
    isFull: spans.some(({ form }) => form === "full"),
    isInHeadline: spans.some((span) => headlines.some(({ start, end }) => span.start >= start && span.start < end)),
    speaks: spoken.has(person),
    times: spans.length,
    firstAt: Math.max(0, (spans[0]?.start ?? 0) - opensAt),
  }));
}
