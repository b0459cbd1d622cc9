import { expect, it } from "vitest";
import { recordSchemas } from "../../shared/records/record.ts";
import { createRecordMaker } from "./records.ts";

it("makes the same valid records for the same number, and others for another", () => {
  const [a, b] = [createRecordMaker(), createRecordMaker()];
  expect(a.transcript(7)).toEqual(b.transcript(7));
  expect(a.transcript(7)).not.toEqual(b.transcript(8));
  for (const n of [0, 7, 99_999]) recordSchemas.transcripts.parse(a.transcript(n));
  for (const person of a.terms.persons) recordSchemas.persons.parse(person);
  for (const topic of a.terms.topics) recordSchemas.topics.parse(topic);
  for (const section of a.terms.sections) recordSchemas.sections.parse(section);
});
