import { describe, expect, it } from "vitest";
import { planReversal } from "../../archive/changes/reversal-plan.ts";
import { applyChanges } from "../../archive/changes/stage-changes.ts";
import { stateOf } from "../../archive/fixtures.ts";
import { atOnce } from "../../runtime/slices.ts";
import { planMerge } from "../plan-merge.ts";
import { planRemoval } from "./plan-removal.ts";
import { planSplit } from "./plan-split.ts";
import { makeHarbour } from "./vocabulary.fixture.ts";

describe("merging many at once", () => {
  it("takes fields of whom it is told to, and keeps the old label as a variant", () => {
    const { tables, topic, transcript } = makeHarbour();
    const [ports, tugs] = [topic("Ports"), topic("Tugs", { scopeNote: "Small ships" })];
    const pilots = topic("Pilots", { scopeNote: "At sea", related: [tugs] });
    const pilotage = topic("Pilotage", { broader: ports, variants: ["Steering"] });
    tables.topics.set(tugs, { id: tugs, label: "Tugs", variants: [], related: [pilots] });
    const both = transcript("Meeting", { topics: [pilots, tugs, pilotage] });
    const take = { label: pilotage, note: null, broader: pilotage };
    const plan = atOnce(planMerge(tables, "topics", [pilotage, pilots], tugs, take));
    expect(plan.choices).toEqual([
      { field: "label", values: expect.any(Array), taken: pilotage },
      { field: "note", values: [{ term: pilots, value: "At sea" }], taken: null },
      { field: "broader", values: [{ term: pilotage, value: "Ports" }], taken: pilotage },
    ]);
    applyChanges(tables, plan.changes);
    expect(tables.topics.get(tugs)).toEqual({
      ...{ id: tugs, label: "Pilotage", variants: ["Tugs", "Steering", "Pilots"], broader: ports, related: [] },
    });
    expect([...tables.topics.keys()]).toEqual([ports, tugs]);
    expect(tables.transcripts.get(both)?.topics).toEqual([tugs]);
  });

  it("into a person keeps the identifiers that are chosen, and refuses what cannot be", () => {
    const { tables, person } = makeHarbour();
    const ids = ["17", "18", "19"].map((value) => ({ scheme: "board", value }));
    const [irena, initial] = [
      person("Irena Valdez", { identifiers: ids.slice(0, 2) }),
      person("I. Valdez", { identifiers: ids.slice(1) }),
    ];
    const plan = atOnce(planMerge(tables, "persons", [initial], irena, { identifiers: ids.slice(2), label: initial }));
    expect(plan.identifiers).toEqual(ids);
    applyChanges(tables, plan.changes);
    expect(tables.persons.get(irena)).toMatchObject({
      ...{ name: { full: "I. Valdez" }, identifiers: ids.slice(2), variants: ["Irena Valdez", "Valdez, Irena"] },
    });
    const boris = person("Boris Kettle");
    const broken = { code: "bad-request" };
    expect(() => atOnce(planMerge(tables, "persons", [boris], irena, { label: initial }))).toThrow(
      expect.objectContaining(broken),
    );
    expect(() => atOnce(planMerge(tables, "persons", [boris, irena], irena))).toThrow(/into itself/);
  });

  it("refuses a broader topic that would make a circle", () => {
    const { tables, topic } = makeHarbour();
    const ports = topic("Ports");
    const docks = topic("Docks", { broader: ports });
    const cranes = topic("Cranes", { broader: docks });
    const odd = topic("Odd", { broader: cranes });
    expect(() => atOnce(planMerge(tables, "topics", [odd], ports, { broader: odd }))).toThrow(
      /below itself with “Cranes”/,
    );
    applyChanges(tables, atOnce(planMerge(tables, "topics", [docks, ports], cranes)).changes);
    expect([cranes, odd].map((id) => tables.topics.get(id)?.broader)).toEqual([undefined, cranes]);
  });
});

describe("deleting", () => {
  it("asks what becomes of uses, removes or moves them, and is taken back whole", () => {
    const { tables, topic, transcript } = makeHarbour();
    const ports = topic("Ports");
    const docks = topic("Docks", { broader: ports });
    const cranes = topic("Cranes", { broader: docks });
    const [a, b] = [transcript("A", { topics: [docks] }), transcript("B", { topics: [docks, cranes] })];
    const start = stateOf(tables);
    expect(() => atOnce(planRemoval(tables, "topics", [docks], undefined))).toThrow(
      expect.objectContaining({ code: "conflict", details: { count: 2 } }),
    );
    const moved = atOnce(planRemoval(tables, "topics", [docks], { do: "move", to: cranes }));
    expect(moved.narrower).toBe(1);
    applyChanges(tables, moved.changes);
    expect([a, b].map((id) => tables.transcripts.get(id)?.topics)).toEqual([[cranes], [cranes]]);
    expect(tables.topics.get(cranes)?.broader).toBe(ports);
    const back = atOnce(planReversal(tables, moved.changes));
    expect(back.conflicts).toEqual([]);
    applyChanges(tables, back.changes);
    expect(stateOf(tables)).toEqual(start);
    applyChanges(tables, atOnce(planRemoval(tables, "topics", [docks], { do: "remove" })).changes);
    expect([a, b].map((id) => tables.transcripts.get(id)?.topics)).toEqual([[], [cranes]]);
    expect(tables.transcripts.get(a)?.decided).toEqual(["topics"]);
    expect(() => atOnce(planRemoval(tables, "topics", [cranes], { do: "move", to: cranes }))).toThrow(/cannot take/);
    expect(atOnce(planRemoval(tables, "topics", [ports], undefined)).changes).toHaveLength(2);
  });

  it("leaves the label of who spoke, without the person", () => {
    const { tables, person, transcript } = makeHarbour();
    const irena = person("Irena Valdez");
    const speakers = [{ label: "Chair", person: irena, turns: 3 }];
    const id = transcript("A", { speakers, persons: [{ person: irena, role: "speaker" }] });
    applyChanges(tables, atOnce(planRemoval(tables, "persons", [irena], { do: "remove" })).changes);
    expect(tables.transcripts.get(id)).toMatchObject({ speakers: [{ label: "Chair", turns: 3 }], persons: [] });
  });
});

describe("splitting", () => {
  it("gives the uses in the chosen transcripts to a new or an existing term, with their roles", () => {
    const { tables, person, transcript } = makeHarbour();
    const [valdez, boris] = [person("Valdez"), person("Boris Kettle")];
    const roles = [
      { person: valdez, role: "speaker" as const },
      { person: valdez, role: "author" as const },
    ];
    const [a, b, c] = ["A", "B", "C"].map((title) => transcript(title, { persons: title === "C" ? [] : roles }));
    const split = (to: { id: string } | { label: string }, ids: readonly (string | undefined)[]) =>
      atOnce(
        planSplit(
          tables,
          "persons",
          valdez,
          to,
          ids.filter((id) => id !== undefined),
        ),
      );
    const plan = split({ label: "Ana Valdez" }, [a, c]);
    applyChanges(tables, plan.changes);
    expect(tables.persons.get(plan.to)?.name.full).toBe("Ana Valdez");
    expect(tables.transcripts.get(a ?? "")?.persons).toEqual(roles.map(({ role }) => ({ person: plan.to, role })));
    expect(tables.transcripts.get(b ?? "")?.persons).toEqual(roles);
    expect(split({ label: "kettle boris" }, [b]).to).toBe(boris);
    expect(() => split({ id: boris }, [c])).toThrow(/None of these transcripts has “Valdez”/);
    expect(() => split({ id: valdez }, [b])).toThrow(/itself/);
  });
});
