import { describe, expect, it } from "vitest";
import { applyChanges } from "../../archive/changes/stage-changes.ts";
import { checkPerson } from "./check-person.ts";
import { checkTopic } from "./check-topic.ts";
import { planMove } from "./plan-move.ts";
import { planPersonEdit } from "./plan-person-edit.ts";
import { planTopicEdit } from "./plan-topic-edit.ts";
import { makeHarbour } from "./vocabulary.fixture.ts";

describe("a topic", () => {
  it("gets a label, variants, a broader topic, related ones and a note; its old label stays a variant", () => {
    const { tables, topic } = makeHarbour();
    const [ports, tugs] = [topic("Ports"), topic("Tugs")];
    const pilots = topic("Pilots", { variants: ["Steersmen"] });
    const set = { label: "Pilotage ", variants: ["Лоцманы"], broader: ports, related: [tugs], scopeNote: " At sea " };
    applyChanges(tables, planTopicEdit(tables, pilots, set).changes);
    expect(tables.topics.get(pilots)).toEqual({
      ...{ id: pilots, label: "Pilotage", variants: ["Лоцманы", "Pilots"], broader: ports },
      ...{ related: [tugs], scopeNote: "At sea" },
    });
    expect(tables.topics.get(tugs)?.related).toEqual([pilots]);
    applyChanges(tables, planTopicEdit(tables, pilots, { related: [], broader: null, scopeNote: null }).changes);
    expect(tables.topics.get(pilots)).toEqual({
      ...{ id: pilots, label: "Pilotage", variants: ["Лоцманы", "Pilots"], related: [] },
    });
    expect(tables.topics.get(tugs)?.related).toEqual([]);
    expect(planTopicEdit(tables, pilots, { label: "Pilotage" }).changes).toEqual([]);
  });

  it.each([
    ["", /is empty/],
    ["x".repeat(10_000), /has 10,000 characters; 500 are the most/],
    ["Tugs\u0007", /control characters/],
    ["Tugs\n2", /control characters or line ends/],
    ["\u202eTugs", /turn the direction/],
    ["Tugs\ud83d", /half a character/],
  ])("is not called %j", (label, why) => {
    const { tables, topic } = makeHarbour();
    const id = topic("Tugs");
    expect(checkTopic(tables, id, { label })).toEqual([{ field: "label", message: expect.stringMatching(why) }]);
    expect(checkTopic(tables, id, { variants: ["fine", label] })).toMatchObject([{ field: "variants.1" }]);
    expect(() => planTopicEdit(tables, id, { label })).toThrow(expect.objectContaining({ code: "bad-request" }));
  });

  it.each(["🚢 Ships 👩‍✈️", "سفن", "ספינות", "x".repeat(500)])("may be called %s", (label) => {
    const { tables, topic } = makeHarbour();
    expect(checkTopic(tables, topic("Tugs"), { label })).toEqual([]);
  });

  it("is not called as another one is known, which is named so that the two can be merged", () => {
    const { tables, topic } = makeHarbour();
    const [tugs, pilots] = [topic("Tugs"), topic("Pilots", { variants: ["Steersmen"] })];
    expect(checkTopic(tables, tugs, { label: "steersmen" })).toEqual([
      {
        field: "label",
        message: expect.stringContaining("another topic “Pilots”, known as “steersmen”"),
        term: pilots,
      },
    ]);
    const refused = expect.objectContaining({ code: "conflict", details: expect.objectContaining({ term: pilots }) });
    expect(() => planTopicEdit(tables, tugs, { label: "steersmen" })).toThrow(refused);
  });

  it("does not come to stand below itself", () => {
    const { tables, topic } = makeHarbour();
    const ports = topic("Ports");
    const docks = topic("Docks", { broader: ports });
    const cranes = topic("Cranes", { broader: docks });
    const below = /“Ports” would stand below itself with “Cranes” above it\./;
    expect(checkTopic(tables, ports, { broader: cranes })).toEqual([
      { field: "broader", message: expect.stringMatching(below) },
    ]);
    expect(() => planMove(tables, [ports], cranes)).toThrow(below);
    expect(() => planMove(tables, [ports], ports)).toThrow(/below itself/);
    applyChanges(tables, planMove(tables, [cranes, docks], null).changes);
    expect([docks, cranes].map((id) => tables.topics.get(id)?.broader)).toEqual([undefined, undefined]);
    applyChanges(tables, planMove(tables, [ports, docks], cranes).changes);
    expect([ports, docks].map((id) => tables.topics.get(id)?.broader)).toEqual([cranes, cranes]);
  });
});

describe("a person", () => {
  it("gets a name in parts, forms, dated roles, identifiers and a note; the old name stays a form", () => {
    const { tables, person } = makeHarbour();
    const irena = person("Irena Valdez", { identifiers: [{ scheme: "viaf", value: "75121530" }] });
    const set = {
      name: { full: "Irena Valdez-Okafor", family: "Valdez-Okafor", given: "Irena", order: "given-first" as const },
      roles: [{ title: "Chair of the Harbour Board", from: "2012-05", to: " " }],
      identifiers: [{ scheme: "Wikidata", value: "q42" }],
      note: "Twice elected",
    };
    applyChanges(tables, planPersonEdit(tables, irena, set).changes);
    expect(tables.persons.get(irena)).toEqual({
      ...{ id: irena, kind: "person", name: set.name, variants: ["Irena Valdez", "Valdez, Irena"] },
      roles: [{ title: "Chair of the Harbour Board", from: "2012-05" }],
      ...{ identifiers: [{ scheme: "wikidata", value: "Q42" }], note: "Twice elected" },
    });
  });

  it("is told of every field that will not do, beside the field", () => {
    const { tables, person } = makeHarbour();
    const irena = person("Irena Valdez");
    const problems = checkPerson(tables, irena, {
      name: { full: " ", family: "V\u0000", order: "given-first" },
      roles: [
        { title: "Chair", from: "2021-02-30" },
        { title: "", to: "soon" },
        { title: "Member", from: "2015", to: "2014-12" },
        { title: "Pilot", from: "2015-06", to: "2015" },
      ],
      identifiers: [
        { scheme: "orcid", value: "0000-0002-1825-0098" },
        { scheme: " ", value: "17" },
      ],
      note: "fine\nin two lines",
    });
    expect(problems.map(({ field }) => field)).toEqual([
      ...["name.full", "name.family", "roles.0.from", "roles.1.title", "roles.1.to", "roles.2.to"],
      ...["identifiers.0.value", "identifiers.1.scheme"],
    ]);
    expect(problems[2]?.message).toContain("“2021-02-30” is not a date that exists");
  });
});
