import type { Block } from "../../../../shared/reading/page.ts";
import type { Person } from "../../../../shared/records/person.ts";
import type { Topic } from "../../../../shared/records/topic.ts";
import type { Transcript } from "../../../../shared/records/transcript.ts";
import { printable } from "../../printable.ts";
import { type Fact, type Facts, foldFacts, givenFacts } from "../facts.ts";
import type { ProofReader } from "../proof-reader.ts";
import { descriptionFacts, personsInRoles, publicationFacts, sourceFacts, topicLabels } from "../transcript-facts.ts";
import { spokenTurns } from "../turn-facts.ts";
import { type Row, readTable, readTableByTranscript } from "./read-table.ts";

/** The tables, each of its columns by the field of the record that it holds. */
export const csvProof: ProofReader = {
  expectTranscript: ({ record, blocks }, tables) => {
    const persons = new Set(personsInRoles(record, tables).map(({ name }) => name));
    return foldFacts(
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
        turns: givenFacts({ turns: turnsOf(record, blocks) }),
      },
      asCell,
    );
  },
  expectNamed: ({ persons, topics }, take) => {
    for (const person of persons) take(person.id, foldFacts({ person: personFacts(person) }, asCell));
    for (const topic of topics) take(topic.id, foldFacts({ topic: topicFacts(topic) }, asCell));
  },
  read: async (files, take, pace) => {
    await readTable(files, "csv/transcripts.csv", pace, (row) => {
      take(row.id ?? "", {
        description: columns(row, descriptionColumns),
        publication: columns(row, publicationColumns),
        source: columns(row, sourceColumns),
        tags: columns(row, { topics: "topics", persons: "persons", speakers: "speakers" }),
        extent: columns(row, { words: "words", turns: "turns" }),
      });
    });
    const links = { "csv/transcript_topics.csv": topicLinks, "csv/transcript_persons.csv": personLinks };
    for (const [file, factsOf] of Object.entries(links)) {
      await readTableByTranscript(files, file, pace, (id, rows) => take(id, factsOf(rows)));
    }
    await readTableByTranscript(files, "csv/turns.csv", pace, (id, rows) => take(id, { turns: readTurns(rows) }));
    await readTable(files, "csv/persons.csv", pace, (row) => {
      take(row.id ?? "", { person: columns(row, personColumns) });
    });
    await readTable(files, "csv/topics.csv", pace, (row) => {
      take(row.id ?? "", { topic: columns(row, topicColumns) });
    });
  },
};

const same = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

const descriptionColumns = {
  ...same("title", "summary", "date", "time", "zone", "place", "geography", "language"),
  ...same("reference", "series", "provenance", "rights", "access"),
  "event type": "event_type",
};
const publicationColumns = { ...same("status", "embargo", "sections"), "publication date": "publication_date" };
const sourceColumns = {
  file: "source_file",
  address: "source_url",
  imported: "imported",
  original: "original_sha256",
  text: "text_sha256",
};
const personColumns = same("kind", "name", "family", "given", "order", "variants", "roles", "identifiers");
const topicColumns = { ...same("label", "variants", "broader"), "scope note": "scope_note" };

function columns(row: Row, wanted: { readonly [fact: string]: string }): Facts {
  return givenFacts(Object.fromEntries(Object.entries(wanted).map(([fact, column]) => [fact, cell(row, column)])));
}

function cell(row: Row, column: string): string {
  return unmark(row[column] ?? "");
}

function topicLinks(rows: readonly Row[]) {
  return { "links to topics": givenFacts({ topics: rows.map((row) => cell(row, "topic_id")) }) };
}

function personLinks(rows: readonly Row[]) {
  const persons = rows.map((row) => `${cell(row, "person_id")} ${cell(row, "role")}`);
  return { "links to persons": givenFacts({ persons }) };
}

function personFacts({ kind, name, variants, roles, identifiers }: Person): Facts {
  const dated = roles.map(({ title, from, to }) => (from || to ? `${title} (${from ?? ""}/${to ?? ""})` : title));
  return joined(
    givenFacts({
      kind,
      name: name.full,
      family: name.family,
      given: name.given,
      order: name.order,
      variants,
      roles: dated,
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

/** What no cell can hold is gone, and so is the apostrophe before what looks like a formula. */
function asCell(text: string): string {
  return unmark(printable(text).replace(/\t/g, " "));
}

function unmark(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@＝＋－＠])/, "");
}

const longestCell = 32_000;

/** Of a turn that goes on in further rows the blanks at which it was cut are gone: it is compared without any. */
function turnsOf({ speakers }: Transcript, blocks: readonly Block[]): readonly string[] {
  const persons = new Map(speakers.map(({ label, person }) => [label, person]));
  return spokenTurns(blocks).map(({ n, label, paragraphs }) => {
    const text = paragraphs.join("\n");
    return turnFact(n, asCell(label), persons.get(label) ?? "", text.length > longestCell ? [text, ""] : [text]);
  });
}

function readTurns(rows: readonly Row[]): Facts {
  const turns = new Map<string, { readonly label: string; readonly person: string; readonly parts: string[] }>();
  for (const row of rows) {
    const n = cell(row, "turn");
    const turn = turns.get(n) ?? { label: cell(row, "label"), person: cell(row, "person_id"), parts: [] };
    turn.parts.push(cell(row, "text"));
    turns.set(n, turn);
  }
  return givenFacts({ turns: [...turns].map(([n, turn]) => turnFact(n, turn.label, turn.person, turn.parts)) });
}

function turnFact(n: number | string, label: string, person: string, parts: readonly string[]): string {
  const [only = "", ...more] = parts;
  const text = more.length === 0 ? asCell(only) : parts.map(asCell).join("").replace(/\s+/g, "");
  return `${n} ${label} ${person} ${text}`;
}
