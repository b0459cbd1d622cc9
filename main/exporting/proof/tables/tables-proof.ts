import type { Person } from "../../../../shared/records/person.ts";
import type { Tables } from "../../../../shared/records/record.ts";
import type { Topic } from "../../../../shared/records/topic.ts";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import type { Pace } from "../../pace.ts";
import { expectOnce } from "../expect-once.ts";
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
import { expectedTurns, turnsInRows } from "./row-turns.ts";
import { rowsByTranscript } from "./rows-by-transcript.ts";
import type { Row, TableKind, TableName } from "./table-kind.ts";

/** The tables, each of its columns by the field of the record that it holds. */
export function tablesProof(kind: TableKind): ProofReader {
  const asCell = (text: string) => cutTo(kind.longestCell, kind.carry(text));
  return {
    expectTranscript: expectOnce(async ({ record, blocks }, tables, pace) => {
      const sets = foldFacts(transcriptSets(record, tables), asCell);
      return {
        ...sets,
        turns: givenFacts({ turns: await expectedTurns(record, blocks, { carry: kind.carry, pace }) }),
      };
    }),
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
      const found = new Map<TableName, readonly string[]>();
      const rowsOf = async (table: TableName, takeRow: (row: Row) => void | Promise<void>) => {
        found.set(table, await kind.readTable(files, table, pace, takeRow));
      };
      const transcriptsOf = async (table: TableName, factsOf: FactsOfRows) => {
        const rows = rowsByTranscript(async (id, some) => take(id, await factsOf(some, pace)));
        await rowsOf(table, rows.add);
        await rows.end();
      };
      await rowsOf("transcripts", (row) => take(row.id ?? "", transcriptFacts(row)));
      await transcriptsOf("turns", turnFacts);
      await transcriptsOf("transcript_topics", topicLinks);
      await transcriptsOf("transcript_persons", personLinks);
      await rowsOf("persons", (row) => take(row.id ?? "", { person: columns(row, personColumns) }));
      await rowsOf("topics", (row) => take(row.id ?? "", { topic: columns(row, topicColumns) }));
      await kind.check?.(files, found, pace);
    },
  };
}

/** Of a character of two units none is left when the second would be cut off. */
function cutTo(most: number, text: string): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, text.length > most ? "" : "$&");
}

function transcriptSets(record: Transcript, tables: Tables): FactSets {
  const persons = new Set(personsInRoles(record, tables).map(({ name }) => name));
  return {
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
  };
}

type FactsOfRows = (rows: readonly Row[], pace: Pace) => FactSets | Promise<FactSets>;

const personColumns = sameNames("kind", "name", "family", "given", "order", "variants", "roles", "identifiers");
const topicColumns = { ...sameNames("label", "variants", "broader"), "scope note": "scope_note" };

function columns(row: Row, wanted: FieldNames): Facts {
  return givenFacts(Object.fromEntries(Object.entries(wanted).map(([fact, column]) => [fact, row[column]])));
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
  return { "links to topics": givenFacts({ topics: rows.map((row) => row.topic_id ?? "") }) };
}

function personLinks(rows: readonly Row[]) {
  const persons = rows.map((row) => `${row.person_id} ${row.role}`);
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
