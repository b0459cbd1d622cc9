import { describe, expect, it } from "vitest";
import type { Tables } from "../../../shared/records/record.ts";
import { changeRecords } from "../../archive/changes/changes.ts";
import { stateOf } from "../../archive/fixtures.ts";
import { planRename } from "../plan-rename.ts";
import { planPersonEdit } from "../terms/plan-person-edit.ts";
import { planTopicEdit } from "../terms/plan-topic-edit.ts";
import { makeHarbour } from "../terms/vocabulary.fixture.ts";
import { Past } from "./unmerge.fixture.ts";

/** Topics of a harbour, three transcripts: one of pilots, one of both, one of pilotage. */
function pilotsAndPilotage() {
  const { tables, topic, transcript } = makeHarbour();
  const [pilots, pilotage, tugs] = [topic("Pilots", { variants: ["Steersmen"] }), topic("Pilotage"), topic("Tugs")];
  const [first, both, last] = [[pilots], [pilots, pilotage], [pilotage]].map((topics, n) =>
    transcript(`Meeting ${n + 1}`, { topics }),
  );
  return { past: new Past(tables), tables, topic, pilots, pilotage, tugs, ids: [first, both, last] as string[] };
}

const topicsOf = (tables: Tables, ids: readonly string[]) => ids.map((id) => tables.transcripts.get(id)?.topics);

const tag = (tables: Tables, ids: readonly (string | undefined)[], how: "add" | "remove", topic: string) =>
  changeRecords(
    tables,
    "transcripts",
    ids.filter((id) => id !== undefined),
    { [how]: { topics: [topic] } },
  );

describe("taking a merge apart", () => {
  it("brings the term back with its id, its uses and its labels", () => {
    const { past, tables, pilots, pilotage } = pilotsAndPilotage();
    const start = stateOf(tables);
    past.merge("topics", [pilots], pilotage);
    past.unmerge("topics", pilots, pilotage);
    expect(stateOf(tables)).toEqual(start);
    expect(past.claims("topics", pilotage).standing.size).toBe(0);
  });

  it("leaves removed what was removed, and what was added with the term that was merged into", () => {
    const { past, tables, pilots, pilotage, topic, ids } = pilotsAndPilotage();
    const [first, both, last] = ids;
    const other = makeHarbour().transcript("Meeting 4");
    expect(topic("Docks")).toBeTruthy();
    past.merge("topics", [pilots], pilotage);
    past.do(tag(tables, [first, both], "remove", pilotage));
    past.do(tag(tables, [both], "add", pilotage));
    const plan = past.plan("topics", pilots, pilotage);
    expect(plan).toMatchObject({ removed: 2, variants: ["Pilots", "Steersmen"], notes: [] });
    expect([...plan.added]).toEqual([both]);
    past.unmerge("topics", pilots, pilotage);
    expect(topicsOf(tables, ids)).toEqual([[], [pilotage], [pilotage]]);
    expect([last, other].length).toBe(2);
  });

  it("keeps a variant that somebody gave it since, also one that was taken away and given again", () => {
    const { past, tables, pilots, pilotage } = pilotsAndPilotage();
    past.merge("topics", [pilots], pilotage);
    past.do(planTopicEdit(tables, pilotage, { variants: ["Pilots"] }).changes);
    past.do(planTopicEdit(tables, pilotage, { variants: ["Pilots", "Steersmen", "Leadsmen"] }).changes);
    expect(past.plan("topics", pilots, pilotage).variants).toEqual(["Pilots"]);
    past.unmerge("topics", pilots, pilotage);
    expect(tables.topics.get(pilotage)?.variants).toEqual(["Steersmen", "Leadsmen"]);
  });

  it("keeps names that were given since, and tells of two that are alike", () => {
    const { past, tables, pilots, pilotage } = pilotsAndPilotage();
    past.merge("topics", [pilots], pilotage);
    past.do(planRename(tables, "topics", pilotage, "Pilots").changes);
    const { notes } = past.plan("topics", pilots, pilotage);
    expect(notes).toEqual(["There is another topic called “Pilots” (“Pilots”): rename one of the two."]);
    past.unmerge("topics", pilots, pilotage);
    expect([pilots, pilotage].map((id) => tables.topics.get(id)?.label)).toEqual(["Pilots", "Pilots"]);
  });

  it("gives back fields that were taken from the other one, unless they were changed since", () => {
    const { past, tables, topic, tugs } = pilotsAndPilotage();
    const [lights, beacons] = [topic("Lights", { scopeNote: "At night" }), topic("Beacons", { broader: tugs })];
    past.merge("topics", [lights, beacons], tugs, { label: beacons });
    expect(tables.topics.get(tugs)).toMatchObject({
      label: "Beacons",
      scopeNote: "At night",
      variants: ["Tugs", "Lights"],
    });
    past.unmerge("topics", beacons, tugs);
    expect(tables.topics.get(tugs)).toMatchObject({ label: "Tugs", scopeNote: "At night", variants: ["Lights"] });
    expect(tables.topics.get(beacons)?.broader).toBe(tugs);
    past.do(planTopicEdit(tables, tugs, { scopeNote: "Ships" }).changes);
    past.unmerge("topics", lights, tugs);
    expect(tables.topics.get(tugs)).toMatchObject({ label: "Tugs", scopeNote: "Ships", variants: [] });
  });

  it("of two that went into the same one goes in any order: what both brought stays until both are out", () => {
    for (const order of ["pilots first", "tugs first"]) {
      const { past, tables, pilots, pilotage, tugs, ids } = pilotsAndPilotage();
      past.do(tag(tables, ids, "add", tugs));
      const start = stateOf(tables);
      past.merge("topics", [pilots], pilotage);
      past.merge("topics", [tugs], pilotage);
      const out = order === "pilots first" ? [pilots, tugs] : [tugs, pilots];
      for (const id of out) past.unmerge("topics", id, pilotage);
      expect(stateOf(tables)).toEqual(start);
    }
  });

  it("of a term that went into a third one waits for that one, and then finds all as it was", () => {
    const { past, tables, pilots, pilotage, tugs } = pilotsAndPilotage();
    const start = stateOf(tables);
    past.merge("topics", [pilots], pilotage);
    past.merge("topics", [pilotage], tugs);
    expect(() => past.plan("topics", pilots, pilotage)).toThrow(/no topic/);
    expect(() => past.plan("topics", pilots, tugs)).toThrow(/No topic .* was merged into “Tugs”/);
    past.unmerge("topics", pilotage, tugs);
    past.unmerge("topics", pilots, pilotage);
    expect(stateOf(tables)).toEqual(start);
  });

  it("holds after the undo of an edit, and after its own undo", () => {
    const { past, tables, pilots, pilotage, ids } = pilotsAndPilotage();
    const start = stateOf(tables);
    past.merge("topics", [pilots], pilotage);
    const merged = stateOf(tables);
    const removal = past.do(tag(tables, ids, "remove", pilotage));
    past.reverse(removal, removal, "undo");
    const apart = past.unmerge("topics", pilots, pilotage);
    expect(stateOf(tables)).toEqual(start);
    const undone = past.reverse(apart, apart, "undo");
    expect(stateOf(tables)).toEqual(merged);
    expect(past.plan("topics", pilots, pilotage).removed).toBe(0);
    past.reverse(apart, undone, "redo");
    expect(stateOf(tables)).toEqual(start);
  });

  it("says what could not be brought back: transcripts that are gone, a broader topic that is gone or stands below", () => {
    const { past, tables, topic, ids, pilots, tugs } = pilotsAndPilotage();
    const docks = topic("Docks", { broader: tugs });
    const [cranes, hoists] = [topic("Cranes", { broader: docks }), topic("Hoists")];
    past.do(tag(tables, ids, "add", cranes));
    past.merge("topics", [cranes], hoists);
    past.do(planTopicEdit(tables, docks, { broader: hoists }).changes);
    tables.transcripts.delete(ids[0] ?? "");
    expect(past.plan("topics", cranes, hoists).notes).toEqual([
      "1 transcript that carried it is no longer in the archive.",
    ]);
    past.unmerge("topics", cranes, hoists);
    expect(tables.topics.get(cranes)?.broader).toBe(docks);
    past.merge("topics", [cranes], hoists);
    past.merge("topics", [docks], pilots);
    expect(past.plan("topics", cranes, hoists).notes[0]).toMatch(/stood below is no longer in the archive/);
  });

  it("makes no circle with topics that were moved since", () => {
    const { past, tables, topic } = pilotsAndPilotage();
    const ports = topic("Ports");
    const docks = topic("Docks", { broader: ports });
    const cranes = topic("Cranes", { broader: docks });
    const yards = topic("Yards");
    past.merge("topics", [docks], yards);
    past.do(planTopicEdit(tables, ports, { broader: cranes }).changes);
    expect(past.plan("topics", docks, yards).notes).toEqual([
      "“Ports”, which it stood below, stands below it by now: it comes back at the top.",
    ]);
    past.unmerge("topics", docks, yards);
    expect([docks, cranes, ports].map((id) => tables.topics.get(id)?.broader)).toEqual([undefined, docks, cranes]);
  });

  it("gives a person the roles and the labels again, also of a speaker that was read anew", () => {
    const { tables, person, transcript } = makeHarbour();
    const past = new Past(tables);
    const irena = person("Irena Valdez", { roles: [{ title: "Chair" }] });
    const initial = person("I. Valdez", {
      roles: [{ title: "Member" }],
      identifiers: [{ scheme: "board", value: "7" }],
    });
    const persons = [
      { person: initial, role: "speaker" as const },
      { person: irena, role: "author" as const },
    ];
    const id = transcript("Meeting", { persons, speakers: [{ label: "Ms Valdez", person: initial, turns: 3 }] });
    past.merge("persons", [initial], irena);
    const now = tables.transcripts.get(id)?.speakers ?? [];
    const anew = now.map((one) => ({ ...one, turns: 4 }));
    past.do(changeRecords(tables, "transcripts", [id], { set: { speakers: anew } }));
    past.do(planPersonEdit(tables, irena, { note: "Elected" }).changes);
    past.unmerge("persons", initial, irena);
    expect(tables.transcripts.get(id)?.speakers).toEqual([{ label: "Ms Valdez", person: initial, turns: 4 }]);
    expect(tables.transcripts.get(id)?.persons).toEqual(expect.arrayContaining(persons));
    expect(tables.persons.get(irena)).toMatchObject({
      roles: [{ title: "Chair" }],
      variants: [],
      identifiers: [],
      note: "Elected",
    });
  });
});
