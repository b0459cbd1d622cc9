import type { NameCandidate, UnsureName } from "../../shared/contract/persons.ts";
import { type PersonRole, personRole } from "../../shared/records/person.ts";
import { indexName } from "../../shared/records/person-label.ts";
import type { Tables } from "../../shared/records/record.ts";
import { isInTrash, type Transcript, type Warning } from "../../shared/records/transcript.ts";
import { matchName } from "./persons/match-name.ts";
import type { PersonLookup } from "./persons/person-index.ts";

/** Of the warnings of a transcript, those that ask who this name is. */
export function askedAbout({ warnings }: Transcript, name?: string): readonly Warning[] {
  return warnings.filter(({ code, text }) => code === "person-unsure" && (name === undefined || text === name));
}

/** Each once. */
export function namesAsked(transcript: Transcript): readonly string[] {
  return [...new Set(askedAbout(transcript).flatMap(({ text }) => text ?? []))];
}

export function roleAsked(warning: Warning): PersonRole {
  const role = personRole.safeParse(warning.role);
  return role.success ? role.data : "mentioned";
}

/** Transcripts of the same import that ask about this name, the given one too. */
export function askingAlike(tables: Pick<Tables, "transcripts">, asking: Transcript, name: string): Transcript[] {
  const all = [...tables.transcripts.values()];
  return all.filter(
    (other) => other.source.import === asking.source.import && !isInTrash(other) && askedAbout(other, name).length > 0,
  );
}

/** The names that a transcript asks about, each with whom it may be today. */
export function unsureNames(
  tables: Pick<Tables, "transcripts" | "persons">,
  transcript: Transcript,
  index: PersonLookup,
): UnsureName[] {
  return namesAsked(transcript).map((name) => ({
    name,
    roles: [...new Set(askedAbout(transcript, name).map(roleAsked))],
    candidates: candidatesOf(tables, name, index),
    others: askingAlike(tables, transcript, name).length - 1,
  }));
}

/** Whom of the archive's persons a name may mean, closest first. */
export function candidatesOf({ persons }: Pick<Tables, "persons">, name: string, index: PersonLookup): NameCandidate[] {
  const match = matchName(index, name);
  const found =
    match.kind === "certain"
      ? [{ person: match.person, relation: "same" as const }]
      : match.kind === "proposed"
        ? match.candidates
        : [];
  return found.flatMap(({ person, relation }) => {
    const record = persons.get(person);
    return record ? [{ person, relation, label: indexName(record.name) }] : [];
  });
}
