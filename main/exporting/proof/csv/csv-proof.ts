import type { Person } from "../../../../shared/records/person.ts";
import type { Topic } from "../../../../shared/records/topic.ts";
import type { Pace } from "../../pace.ts";
import { type Fact, type FactSets, type Facts, foldFacts, givenFacts } from "../facts.ts";
import { descriptionFields, type FieldNames, publicationFields, sameNames, sourceFields } from "../field-names.ts";
import type { ProofReader } from "../proof-reader.ts";
import {
  descriptionFacts,
  officesOf,
  personsInRoles,
  publicationFacts,
  sourceFacts,
  topicLabels,
} from "../transcript-facts.ts";
import { asCell, cell } from "./cell-text.ts";
import { expectedTurns, turnsInRows } from "./cell-turns.ts";
import { checkPackage } from "./check-package.ts";
import { type Row, readTable, readTableByTranscript } from "./read-table.ts";

/** The tables, each of its columns by the field of the record that it holds. */
export const csvProof: ProofReader = {
  expectTranscript: async ({ record, blocks }, tables, pace) => {
    const persons = new Set(personsInRoles(record, tables).map(({ name }) => name));
    const sets = foldFacts(
      {
        description: joined(descriptionFacts(record)),
        publication: joined(publicationFacts(record, tables)),
        source: sourceFacts(record),
        tags: joined(
          givenFacts({
            topics: topicLabels(record, tables),
            persons: [...persons],
            speakers: record.speakers.map(({ label }) => label),
          }),
        ),
        extent: { words: String(record.extent.words), turns: String(record.extent.turns) },
        "links to topics": givenFacts({ topics: record.topics }),
        "links to persons": givenFacts({ persons: record.persons.map(({ person, role }) => `${person} ${role}`) }),
      },
      asCell,
    );
    return { ...sets, turns: givenFacts({ turns: await expectedTurns(record, blocks, pace) }) };
  },
  expectNamed: async ({ persons, topics }, take, pace) => {
    for (const person of persons) {
      take(person.id, foldFacts({ person: personFacts(person) }, asCell));
      await pace();
    }
    for (const topic of topics) {
      take(topic.id, foldFacts({ topic: topicFacts(topic) }, asCell));
      await pace();
    }
  },
  read: async (files, take, pace) => {
    const headers = new Map<string, readonly string[]>();
    const rowsOf = async (table: string, takeRow: (row: Row) => void) => {
      headers.set(table, await readTable(files, table, pace, takeRow));
    };
    const transcriptsOf = async (table: string, factsOf: FactsOfRows) => {
      const takeRows = async (id: string, rows: readonly Row[]) => take(id, await factsOf(rows, pace));
      headers.set(table, await readTableByTranscript(files, table, pace, takeRows));
    };
    await rowsOf("csv/transcripts.csv", (row) => take(row.id ?? "", transcriptFacts(row)));
    await transcriptsOf("csv/turns.csv", turnFacts);
    await transcriptsOf("csv/transcript_topics.csv", topicLinks);
    await transcriptsOf("csv/transcript_persons.csv", personLinks);
    await rowsOf("csv/persons.csv", (row) => take(row.id ?? "", { person: columns(row, personColumns) }));
    await rowsOf("csv/topics.csv", (row) => take(row.id ?? "", { topic: columns(row, topicColumns) }));
    await checkPackage(files, headers, pace);
  },
};

type FactsOfRows = (rows: readonly Row[], pace: Pace) => FactSets | Promise<FactSets>;

const personColumns = sameNames("kind", "name", "family", "given", "order", "variants", "roles", "identifiers");
const topicColumns = { ...sameNames("label", "variants", "broader"), "scope note": "scope_note" };

function columns(row: Row, wanted: FieldNames): Facts {
  return givenFacts(Object.fromEntries(Object.entries(wanted).map(([fact, column]) => [fact, cell(row, column)])));
}

function transcriptFacts(row: Row): FactSets {
  return {
    description: columns(row, descriptionFields),
    publication: columns(row, publicationFields),
    source: columns(row, sourceFields),
    tags: columns(row, sameNames("topics", "persons", "speakers")),
    extent: columns(row, sameNames("words", "turns")),
  };
}

async function turnFacts(rows: readonly Row[], pace: Pace): Promise<FactSets> {
  return { turns: givenFacts({ turns: await turnsInRows(rows, pace) }) };
}

function topicLinks(rows: readonly Row[]) {
  return { "links to topics": givenFacts({ topics: rows.map((row) => cell(row, "topic_id")) }) };
}

function personLinks(rows: readonly Row[]) {
  const persons = rows.map((row) => `${cell(row, "person_id")} ${cell(row, "role")}`);
  return { "links to persons": givenFacts({ persons }) };
}

function personFacts(person: Person): Facts {
  const { kind, name, variants, identifiers } = person;
  return joined(
    givenFacts({
      kind,
      name: name.full,
      family: name.family,
      given: name.given,
      order: name.order,
      variants,
      roles: officesOf(person),
      identifiers: identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
    }),
  );
}

function topicFacts({ label, variants, broader, scopeNote }: Topic): Facts {
  return joined(givenFacts({ label, variants, broader, "scope note": scopeNote }));
}

/** A cell holds several values as one text. */
function joined(facts: Facts): Facts {
  const one = (fact: Fact) => (typeof fact === "string" ? fact : fact.join(" | "));
  return givenFacts(Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, one(fact)])));
}
