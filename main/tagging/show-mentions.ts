import type { Mention } from "../../shared/contract/persons.ts";
import type { Reading } from "../../shared/reading/reading.ts";
import { indexName } from "../../shared/records/person-label.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { findMentions } from "./persons/find-mentions.ts";
import type { PersonLookup } from "./persons/person-index.ts";
import { saidRuns } from "./persons/said-runs.ts";

/** Whom the text of a transcript names, most often named first. */
export function mentionsIn(
  transcript: Transcript,
  text: string,
  reading: Reading,
  { persons }: Pick<Tables, "persons">,
  index: PersonLookup,
): Mention[] {
  const tagged = new Set(transcript.persons.map(({ person }) => person));
  const found = findMentions(saidRuns(text, reading), index, tagged);
  const shown = found.flatMap(({ person, spans }) => {
    const record = persons.get(person);
    if (!record) return [];
    const roles = transcript.persons.flatMap((one) => (one.person === person ? [one.role] : []));
    return [{ person, label: indexName(record.name), roles, spans: [...spans] }];
  });
  return shown.sort((a, b) => b.spans.length - a.spans.length || a.label.localeCompare(b.label));
}
