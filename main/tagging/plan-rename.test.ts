import { describe, expect, it } from "vitest";
import type { Person } from "../../shared/records/person.ts";
import type { Tables } from "../../shared/records/record.ts";
import { planReversal } from "../archive/changes/reversal-plan.ts";
import { applyChanges } from "../archive/changes/stage-changes.ts";
import { emptyTables } from "../archive/changes/tables.ts";
import { stateOf } from "../archive/fixtures.ts";
import { newId } from "../runtime/new-id.ts";
import { atOnce } from "../runtime/slices.ts";
import { parseName } from "./person-name.ts";
import { planRename } from "./plan-rename.ts";
import { indexVocabulary } from "./vocabulary.ts";

const pilots = { id: newId("topic"), label: "Pilots", variants: ["Harbour pilots"] };
const safety = { id: newId("topic"), label: "Harbour safety", variants: ["Port safety"] };
const newPerson = (full: string, more: Partial<Person> = {}): Person => ({
  id: newId("person"),
  kind: "person",
  name: parseName(full),
  variants: [],
  roles: [],
  identifiers: [],
  ...more,
});
const irena = newPerson("Irena Valdez");
const board = newPerson("Harbour Board", { kind: "body", name: { full: "Harbour Board", order: "given-first" } });

function makeTables() {
  const tables = emptyTables();
  for (const topic of [pilots, safety]) tables.topics.set(topic.id, topic);
  for (const person of [irena, board]) tables.persons.set(person.id, person);
  return tables;
}

function renamed(kind: "topics" | "persons", id: string, label: string): Tables {
  const tables = makeTables();
  const before = stateOf(tables);
  const { changes } = planRename(tables, kind, id, label);
  applyChanges(tables, changes);
  const undone = makeTables();
  applyChanges(undone, changes);
  applyChanges(undone, atOnce(planReversal(undone, changes)).changes);
  expect(stateOf(undone)).toEqual(before);
  return tables;
}

describe("renaming", () => {
  it("keeps the old label as a variant, and takes the new one out of them", () => {
    const tables = renamed("topics", pilots.id, "Pilotage");
    expect(tables.topics.get(pilots.id)).toMatchObject({ label: "Pilotage", variants: ["Harbour pilots", "Pilots"] });
    const back = renamed("topics", pilots.id, "Harbour pilots");
    expect(back.topics.get(pilots.id)).toMatchObject({ label: "Harbour pilots", variants: ["Pilots"] });
  });

  it("takes a person's new name apart; the old one still finds the person, however it is printed", () => {
    const tables = renamed("persons", irena.id, "Irena Valdez Okafor");
    expect(tables.persons.get(irena.id)?.name).toEqual({
      full: "Irena Valdez Okafor",
      family: "Okafor",
      given: "Irena Valdez",
      order: "given-first",
    });
    const { persons } = indexVocabulary(tables);
    expect(["Irena Valdez", "VALDEZ, Irena", "Okafor Irena Valdez"].map(persons.find)).toEqual(Array(3).fill(irena.id));
  });

  it("leaves a body's name whole", () => {
    const tables = renamed("persons", board.id, "Port Authority");
    expect(tables.persons.get(board.id)).toMatchObject({
      name: { full: "Port Authority", order: "given-first" },
      variants: ["Harbour Board"],
    });
  });

  it("changes nothing when it is called that", () => {
    expect(planRename(makeTables(), "topics", pilots.id, "Pilots").changes).toEqual([]);
  });

  it.each([
    [
      "topics",
      pilots.id,
      "HARBOUR safety",
      /another topic “Harbour safety”, known as “HARBOUR safety” .*Merge the two/,
    ],
    ["topics", pilots.id, "port safety", /another topic “Harbour safety”, known as/],
    ["persons", board.id, "Valdez Irena", /another person “Irena Valdez”.*Merge the two/],
  ] as const)("offers to merge when another has the label: %s %s %s", (kind, id, label, words) => {
    const rename = () => planRename(makeTables(), kind, id, label);
    expect(rename).toThrow(expect.objectContaining({ code: "conflict", message: expect.stringMatching(words) }));
  });

  it("refuses a term that is gone", () => {
    const rename = () => planRename(makeTables(), "topics", newId("topic"), "Tugs");
    expect(rename).toThrow(expect.objectContaining({ code: "not-found" }));
  });
});
