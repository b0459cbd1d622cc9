import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Row } from "../../shared/contract/finding.ts";
import { publicationStatuses } from "../../shared/records/publication-statuses.ts";
import type { Change, Tallies } from "./change.ts";
import { overlayRow, overlayTallies } from "./overlay.ts";

const tallies: Tallies = {
  count: 5,
  topics: [{ id: "c1", label: "Pilotage", count: 3 }],
  sections: [],
  persons: [{ id: "p1", label: "Valdez, Irena", count: 5, role: "speaker" }],
  statuses: [
    { status: "draft", count: 4 },
    { status: "published", count: 1 },
  ],
  embargoes: [],
};

describe("overlayTallies", () => {
  it("gives a topic that some carry to all", () => {
    const change: Change = { kind: "topics", do: "add", terms: [{ id: "c1", label: "Pilotage" }] };
    expect(overlayTallies(tallies, change).topics).toEqual([{ id: "c1", label: "Pilotage", count: 5 }]);
  });

  it("shows a topic that the archive does not know yet", () => {
    const change: Change = { kind: "topics", do: "add", terms: [{ label: "Night ferries" }] };
    expect(overlayTallies(tallies, change).topics.map((one) => one.label)).toEqual(["Pilotage", "Night ferries"]);
  });

  it("finds a typed label among those that are there", () => {
    const change: Change = { kind: "topics", do: "add", terms: [{ label: "pilotage" }] };
    expect(overlayTallies(tallies, change).topics).toEqual([{ id: "c1", label: "Pilotage", count: 5 }]);
  });

  it("takes one role away and leaves the others", () => {
    const term = { id: "p1", label: "Valdez, Irena" };
    const both = overlayTallies(tallies, { kind: "persons", do: "add", term, roles: ["addressed"] });
    const one = overlayTallies(both, { kind: "persons", do: "remove", term, roles: ["speaker"] });
    expect(one.persons.map(({ role, count }) => [role, count])).toEqual([["addressed", 5]]);
  });

  it("sets one status and one embargo for all", () => {
    const set = overlayTallies(tallies, { kind: "set", fields: { status: "approved", embargo: "2027-12-01" } });
    expect(set.statuses).toEqual([{ status: "approved", count: 5 }]);
    expect(set.embargoes).toEqual([{ embargo: "2027-12-01", count: 5 }]);
  });

  it("makes no difference the second time: an answer may hold the change already", () => {
    const term = fc.constantFrom({ id: "c1", label: "Pilotage" }, { label: "Pilotage" }, { label: "Night ferries" });
    const change = fc.oneof<[fc.Arbitrary<Change>, fc.Arbitrary<Change>, fc.Arbitrary<Change>]>(
      fc.record({
        kind: fc.constantFrom("topics" as const, "sections" as const),
        do: fc.constantFrom("add" as const, "remove" as const),
        terms: fc.array(term, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant("persons" as const),
        do: fc.constantFrom("add" as const, "remove" as const),
        term: fc.constantFrom({ id: "p1", label: "Valdez, Irena" }, { label: "Maja Lindqvist" }),
        roles: fc.uniqueArray(fc.constantFrom("speaker" as const, "mentioned" as const), { minLength: 1 }),
      }),
      fc.record({
        kind: fc.constant("set" as const),
        fields: fc.record({ status: fc.constantFrom(...publicationStatuses) }),
      }),
    );
    const known = (one: Tallies) => ({ ...one, persons: one.persons.map((each) => JSON.stringify(each)).sort() });
    fc.assert(
      fc.property(change, (one) => {
        const once = overlayTallies(tallies, one);
        expect(known(overlayTallies(once, one))).toEqual(known(once));
      }),
    );
  });
});

describe("overlayRow", () => {
  const row: Row = {
    id: "t1",
    title: "Old",
    titleMarks: [[0, 3]],
    speakers: [],
    status: "draft",
    embargo: "2027-01-01",
    warnings: 0,
  };

  it("shows the new title without the old one's hits", () => {
    expect(overlayRow(row, { kind: "set", fields: { title: "New" } })).toMatchObject({ title: "New", titleMarks: [] });
  });

  it("takes an embargo away", () => {
    expect(overlayRow(row, { kind: "set", fields: { embargo: null } }).embargo).toBeUndefined();
  });

  it("leaves a row alone that a tag does not change", () => {
    expect(overlayRow(row, { kind: "topics", do: "add", terms: [{ label: "Pilotage" }] })).toBe(row);
  });
});
