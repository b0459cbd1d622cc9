import { expect, test } from "vitest";
import type { Person } from "../../shared/records/person.ts";
import { applyChanges } from "../archive/changes/stage-changes.ts";
import { emptyTables } from "../archive/changes/tables.ts";
import type { ParsedExport } from "../exporting/json/parse-export.ts";
import { planRestore } from "../exporting/json/plan-restore.ts";
import { plainReading, sha256Of, testId } from "../exporting/testing/arbitrary-archive.ts";
import { madeTranscript } from "../exporting/testing/made-transcript.ts";
import { matchTerms } from "./match-terms.ts";

function person(n: number, full: string, wikidata?: string): Person {
  const identifiers = wikidata === undefined ? [] : [{ scheme: "wikidata", value: wikidata }];
  return {
    id: testId("person", n),
    kind: "person",
    name: { full, order: "given-first" },
    variants: [],
    roles: [],
    identifiers,
  };
}

const topic = (n: number, label: string, broader?: number) => ({
  id: testId("topic", n),
  label,
  variants: [],
  ...(broader === undefined ? {} : { broader: testId("topic", broader) }),
});

/** One transcript by all of the persons and topics. */
function exported(persons: readonly Person[], topics: readonly ReturnType<typeof topic>[]): ParsedExport {
  const text = "Fog on the quay.";
  const record = madeTranscript(1, {
    text: sha256Of(text),
    original: sha256Of(text),
    persons: persons.map(({ id }) => ({ person: id, role: "speaker" as const })),
    speakers: persons.map(({ id, name }) => ({ label: name.full, person: id, turns: 1 })),
    topics: topics.map(({ id }) => id),
    publication: { status: "draft", sections: [testId("section", 9)] },
  });
  return {
    head: {
      format: "lectern-export",
      version: 1,
      archive: { id: testId("archive", 2), name: "Other" },
      exported: "2021-03-03T10:00:00.000Z",
    },
    transcripts: [{ record, text, reading: plainReading(text, "") }],
    persons: [...persons],
    topics: [...topics],
    sections: [{ id: testId("section", 9), label: "Minutes" }],
    collections: [],
    passages: [],
    profiles: [],
    damaged: new Map(),
  };
}

function archiveOf(persons: readonly Person[], topics: readonly ReturnType<typeof topic>[]) {
  const tables = emptyTables();
  for (const one of persons) tables.persons.set(one.id, one);
  for (const one of topics) tables.topics.set(one.id, one);
  tables.sections.set(testId("section", 1), { id: testId("section", 1), label: "minutes" });
  return tables;
}

test("persons, topics and sections of the same name become the archive's own, with all that points to them", () => {
  const from = exported(
    [person(11, "Anna  BERG"), person(12, "A. Berg", "Q7")],
    [topic(11, "Fog"), topic(12, "Sea fog", 11)],
  );
  const tables = archiveOf([person(1, "Anna Berg"), person(2, "Oskar Brandt", "Q7")], [topic(1, "fog")]);
  const plan = planRestore(matchTerms(from, tables), tables);
  applyChanges(tables, plan.changes);
  expect(plan.conflicts).toEqual([]);
  expect([...tables.persons.keys()]).toEqual([1, 2].map((n) => testId("person", n)));
  expect([...tables.sections.keys()]).toEqual([testId("section", 1)]);
  expect(tables.topics.get(testId("topic", 12))).toMatchObject({ broader: testId("topic", 1) });
  expect(tables.transcripts.get(testId("transcript", 1))).toMatchObject({
    persons: [{ person: testId("person", 1) }, { person: testId("person", 2) }],
    speakers: [{ person: testId("person", 1) }, { person: testId("person", 2) }],
    topics: [testId("topic", 1), testId("topic", 12)],
    publication: { sections: [testId("section", 1)] },
  });
});

test.each([
  ["two of the name", [person(1, "Anna Berg"), person(2, "Anna Berg")], [person(11, "Anna Berg")]],
  ["two of it in the export", [person(1, "Anna Berg")], [person(11, "Anna Berg"), person(12, "Anna Berg")]],
  ["other identifiers", [person(1, "Anna Berg", "Q1")], [person(11, "Anna Berg", "Q2")]],
  ["a family name alone", [person(1, "Berg")], [person(11, "Berg")]],
])("persons stay apart: %s", (_why, ours, theirs) => {
  const tables = archiveOf(ours, []);
  expect(matchTerms(exported(theirs, []), tables).persons).toEqual(theirs);
});

test("into an empty archive, and into its own, everything comes as it is", () => {
  const from = exported([person(1, "Anna Berg")], [topic(1, "Fog")]);
  expect(matchTerms(from, emptyTables())).toBe(from);
  const own = archiveOf(from.persons, []);
  expect(matchTerms(from, own).persons).toEqual(from.persons);
});
