import type { Person } from "../../../../shared/records/person.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { Topic } from "../../../../shared/records/topic.ts";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import type { ExportDocument } from "../../export-document.ts";
import { languageTag } from "../../language-tag.ts";
import { withBroader } from "../../named-records.ts";
import type { Pace } from "../../pace.ts";
import { type FactSets, foldFacts, givenFacts } from "../facts.ts";
import { descriptionFacts, officesOf, publicationFacts, sourceFacts } from "../transcript-facts.ts";
import { asXml } from "../xml/as-xml.ts";
import { expectedBody } from "./expected-body.ts";

/** What a `TEI` element is to say of a transcript. */
export async function expectedSets(document: ExportDocument, tables: Tables, pace: Pace): Promise<FactSets> {
  const { record } = document;
  return {
    ...foldFacts(headerSets(record, tables), asXml),
    text: givenFacts({ body: (await expectedBody(document, tables, pace)).map(asXml) }),
  };
}

function headerSets(record: Transcript, tables: Tables): FactSets {
  const { rights: _rights, access: _access, language: _language, ...description } = descriptionFacts(record);
  const { embargo: _embargo, ...publication } = publicationFacts(record, tables);
  return {
    description: { ...description, ...givenFacts({ language: languageTag(record.language) }) },
    publication,
    "terms of use": givenFacts({ terms: termsOfUse(record) }),
    source: sourceFacts(record),
    extent: { words: String(record.extent.words), turns: String(record.extent.turns) },
    tags: givenFacts({
      topics: known(record.topics, tables).map(({ id, label }) => `${id} ${label}`),
      persons: personsIn(record, tables),
      terms: known(withBroader(tables, record.topics), tables).map(termLine).sort(),
    }),
  };
}

function termsOfUse({ rights, access, publication }: Transcript): readonly string[] {
  const until = publication.embargo === undefined ? undefined : `Under embargo until ${publication.embargo}.`;
  return [rights, access, until].filter((term) => term !== undefined);
}

function known(topics: Iterable<string>, tables: Tables): readonly Topic[] {
  return [...topics].flatMap((id) => tables.topics.get(id) ?? []);
}

function termLine({ id, label, variants, scopeNote }: Topic): string {
  return [id, label, ...variants, ...(scopeNote === undefined ? [] : [scopeNote])].join(" | ");
}

/** Whom the record names, and who speaks as one whom the archive knows. */
function personsIn({ persons, speakers }: Transcript, tables: Tables): readonly string[] {
  const roles = new Map<string, Set<string>>();
  const labels = new Set<string>();
  const note = (person: string, role: string) => roles.set(person, (roles.get(person) ?? new Set()).add(role));
  for (const { person, role } of persons) note(person, role);
  for (const { label, person } of speakers) {
    if (!labels.has(label) && person !== undefined && tables.persons.has(person)) note(person, "speaker");
    labels.add(label);
  }
  return [...roles]
    .flatMap(([id, its]) => {
      const person = tables.persons.get(id);
      return person ? [[id, [...its].join(" "), ...wordsOf(person)].join(" | ")] : [];
    })
    .sort();
}

function wordsOf(person: Person): readonly string[] {
  const ids = [person.id, ...person.identifiers.map(({ value }) => value)];
  return [person.name.full, ...person.variants, ...officesOf(person), ...ids];
}
