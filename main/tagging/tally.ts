import type { Response } from "../../shared/contract/contract.ts";
import type { PersonRole } from "../../shared/records/person.ts";
import { indexName } from "../../shared/records/person-label.ts";
import { personRoles } from "../../shared/records/person-roles.ts";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import type { Tables } from "../../shared/records/record.ts";

type Summary = Response<"tags", "summary">;

/** What these transcripts carry, each with how many carry it; most first. */
export function tallyTags(tables: Tables, ids: readonly string[]): Summary {
  const topics = new Map<string, number>();
  const sections = new Map<string, number>();
  const statuses = new Map<string, number>();
  const embargoes = new Map<string, number>();
  const persons = new Map<PersonRole, Map<string, number>>(personRoles.map((role) => [role, new Map()]));
  let count = 0;
  for (const id of ids) {
    const transcript = tables.transcripts.get(id);
    if (!transcript) continue;
    count += 1;
    for (const topic of transcript.topics) more(topics, topic);
    for (const section of transcript.publication.sections) more(sections, section);
    for (const { person, role } of transcript.persons) more(persons.get(role) ?? new Map(), person);
    more(statuses, transcript.publication.status);
    if (transcript.publication.embargo !== undefined) more(embargoes, transcript.publication.embargo);
  }
  const personLabel = (id: string) => {
    const person = tables.persons.get(id);
    return person && indexName(person.name);
  };
  return {
    count,
    topics: listed(topics, (id) => tables.topics.get(id)?.label),
    sections: listed(sections, (id) => tables.sections.get(id)?.label),
    persons: personRoles.flatMap((role) =>
      listed(persons.get(role) ?? new Map(), personLabel).map((one) => ({ ...one, role })),
    ),
    statuses: publicationStatuses.flatMap((status) => {
      const found = statuses.get(status);
      return found === undefined ? [] : [{ status, count: found }];
    }),
    embargoes: [...embargoes].map(([embargo, found]) => ({ embargo, count: found })),
  };
}

function more(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

function listed(tally: ReadonlyMap<string, number>, labelOf: (id: string) => string | undefined) {
  const all = [...tally].map(([id, count]) => ({ id, label: labelOf(id) ?? id, count }));
  return all.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}
