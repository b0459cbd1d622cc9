import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../shared/records/change.ts";
import { recordKinds } from "../../shared/records/change.ts";
import { personRoles } from "../../shared/records/person-roles.ts";
import type { Tables } from "../../shared/records/record.ts";
import { changeRecords } from "../archive/changes/changes.ts";
import { idsReferredBy } from "../archive/changes/references.ts";
import { planReversal } from "../archive/changes/reversal-plan.ts";
import { applyChanges } from "../archive/changes/stage-changes.ts";
import { emptyTables, type MutableTables } from "../archive/changes/tables.ts";
import { newTranscript, stateOf } from "../archive/fixtures.ts";
import { newId } from "../runtime/new-id.ts";
import { atOnce } from "../runtime/slices.ts";
import { parseName } from "./person-name.ts";
import { planMerge } from "./plan-merge.ts";
import { planRename } from "./plan-rename.ts";
import type { TermKind } from "./term-record.ts";

const topicIds = ["Pilots", "Pilotage", "Tugs", "Ports"].map((label) => ({ label, id: newId("topic") }));
const personIds = ["Irena Valdez", "I. Valdez", "Boris Kettle", "Valdez"].map((name) => ({
  name,
  id: newId("person"),
}));
const [pilots, pilotage, tugs, ports] = topicIds.map(({ id }) => id) as [string, string, string, string];
const [irena, initial, boris] = personIds.map(({ id }) => id) as [string, string, string];

const merge = (tables: Tables, kind: TermKind, from: string, into: string) =>
  atOnce(planMerge(tables, kind, [from], into));
const reversal = (tables: Tables, changes: readonly Change[]) => atOnce(planReversal(tables, changes));

type Shape = {
  readonly broader: readonly number[];
  readonly transcripts: readonly {
    readonly topics: readonly number[];
    readonly persons: readonly (readonly [number, number])[];
    readonly speakers: readonly number[];
    readonly refused: readonly number[];
  }[];
};

/** Any vocabulary and any use of it; numbers are taken modulo what there is. */
const anyShape: fc.Arbitrary<Shape> = fc.record({
  broader: fc.array(fc.nat(8), { minLength: 4, maxLength: 4 }),
  transcripts: fc.array(
    fc.record({
      topics: fc.uniqueArray(fc.nat(3)),
      persons: fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(3)), { selector: String, maxLength: 8 }),
      speakers: fc.array(fc.nat(4), { maxLength: 4 }),
      refused: fc.uniqueArray(fc.nat(7), { maxLength: 4 }),
    }),
    { maxLength: 6 },
  ),
});

function makeTables({ broader, transcripts }: Shape): MutableTables {
  const tables = emptyTables();
  topicIds.forEach(({ id, label }, n) => {
    // Only a topic before it, so that no circle is there from the start.
    const above = topicIds.slice(0, n)[broader[n] ?? 0]?.id;
    tables.topics.set(id, { id, label, variants: [], ...(above === undefined ? {} : { broader: above }) });
  });
  for (const { id, name } of personIds) {
    const rest = { variants: [], roles: [{ title: `Office of ${name}` }], identifiers: [] };
    tables.persons.set(id, { id, kind: "person", name: parseName(name), ...rest });
  }
  for (const [n, one] of transcripts.entries()) {
    const record = newTranscript(`Meeting ${n}`, {
      topics: one.topics.map((topic) => topicIds[topic]?.id ?? ""),
      persons: one.persons.map(([person, role]) => ({
        person: personIds[person]?.id ?? "",
        role: personRoles[role] ?? "author",
      })),
      speakers: one.speakers.map((person, turn) => {
        const id = personIds[person]?.id;
        return { label: `Label ${turn}`, turns: turn, ...(id === undefined ? {} : { person: id }) };
      }),
      ...(one.refused.length === 0
        ? {}
        : { refused: one.refused.map((n) => [...topicIds, ...personIds][n]?.id ?? "") }),
    });
    tables.transcripts.set(record.id, record);
  }
  return tables;
}

const anyMerge = fc
  .tuple(fc.constantFrom<TermKind>("topics", "persons"), fc.nat(3), fc.integer({ min: 1, max: 3 }))
  .map(([kind, from, further]) => {
    const ids = kind === "topics" ? topicIds : personIds;
    return { kind, from: ids[from]?.id ?? "", into: ids[(from + further) % 4]?.id ?? "" };
  });

/** Ids that a record names though there is no such record. */
function dangling(tables: Tables): string[] {
  const ids = new Set(recordKinds.flatMap((kind) => [...tables[kind].keys()]));
  const named = [
    ...[...tables.transcripts.values()].flatMap((one) => idsReferredBy("transcripts", one)),
    ...[...tables.topics.values()].flatMap((one) => idsReferredBy("topics", one)),
  ];
  return named.filter((id) => !ids.has(id));
}

function isRound(tables: Tables, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = tables.topics.get(at)?.broader) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

describe("merging", () => {
  it("puts the topic in the other's place, once, and its labels among the other's variants", () => {
    const tables = makeTables({ broader: [8, 8, 0, 8], transcripts: [] });
    const [both, one, none] = [[pilots, tugs, pilotage], [pilots], [tugs]].map((topics) =>
      newTranscript("x", { topics }),
    );
    for (const transcript of [both, one, none]) if (transcript) tables.transcripts.set(transcript.id, transcript);
    const start = stateOf(tables);
    const { changes, names } = merge(tables, "topics", pilots, pilotage);
    applyChanges(tables, changes);
    expect(names).toEqual(["Pilots", "Pilotage"]);
    expect([...tables.transcripts.values()].map(({ topics }) => topics)).toEqual([
      [tugs, pilotage],
      [pilotage],
      [tugs],
    ]);
    expect(tables.topics.get(pilotage)?.variants).toEqual(["Pilots"]);
    expect(tables.topics.get(tugs)?.broader).toBe(pilotage);
    expect(tables.topics.has(pilots)).toBe(false);
    // What it had already stays with the one that goes on.
    applyChanges(tables, reversal(tables, changes).changes);
    expect(stateOf(tables)).toEqual(start);
  });

  it("keeps a person's roles, makes no second one, and renames who spoke", () => {
    const tables = makeTables({ broader: [], transcripts: [] });
    const transcript = newTranscript("x", {
      persons: [
        { person: initial, role: "speaker" },
        { person: initial, role: "mentioned" },
        { person: irena, role: "speaker" },
        { person: boris, role: "author" },
      ],
      speakers: [
        { label: "Chair I. Valdez", person: initial, turns: 3 },
        { label: "Question", anonymous: true, turns: 1 },
      ],
    });
    tables.transcripts.set(transcript.id, transcript);
    applyChanges(tables, merge(tables, "persons", initial, irena).changes);
    const merged = tables.transcripts.get(transcript.id);
    expect(merged?.persons).toEqual([
      { person: irena, role: "speaker" },
      { person: boris, role: "author" },
      { person: irena, role: "mentioned" },
    ]);
    expect(merged?.speakers).toContainEqual({ label: "Chair I. Valdez", person: irena, turns: 3 });
    expect(merged?.speakers).toContainEqual({ label: "Question", anonymous: true, turns: 1 });
    expect(tables.persons.get(irena)).toMatchObject({
      variants: ["I. Valdez", "Valdez, I."],
      roles: [{ title: "Office of Irena Valdez" }, { title: "Office of I. Valdez" }],
    });
  });

  it("lets a refusal follow the term, beside what was refused already", () => {
    const tables = makeTables({ broader: [], transcripts: [] });
    const refusals = [[pilots], [pilots, pilotage], [initial, tugs], [tugs]];
    const made = refusals.map((refused) => newTranscript("x", { refused }));
    for (const transcript of made) tables.transcripts.set(transcript.id, transcript);
    applyChanges(tables, merge(tables, "topics", pilots, pilotage).changes);
    applyChanges(tables, merge(tables, "persons", initial, irena).changes);
    const refused = made.map(({ id }) => tables.transcripts.get(id)?.refused);
    expect(refused).toEqual([[pilotage], [pilotage], [tugs, irena], [tugs]]);
  });

  it("is taken back also when a transcript that it touched is gone for good", () => {
    const tables = makeTables({ broader: [], transcripts: [] });
    const [left, gone] = ["left", "gone"].map((title) => newTranscript(title, { topics: [pilots] }));
    for (const transcript of [left, gone]) if (transcript) tables.transcripts.set(transcript.id, transcript);
    const { changes } = merge(tables, "topics", pilots, pilotage);
    applyChanges(tables, changes);
    tables.transcripts.delete(gone?.id ?? "");
    const back = reversal(tables, changes);
    expect(back.conflicts).toEqual([]);
    applyChanges(tables, back.changes);
    expect([...tables.transcripts.values()].map(({ topics }) => topics)).toEqual([[pilots]]);
    expect(tables.topics.get(pilotage)?.variants).toEqual([]);
  });

  it("into one below it makes no circle", () => {
    const tables = makeTables({ broader: [8, 0, 1, 2], transcripts: [] });
    applyChanges(tables, merge(tables, "topics", pilotage, ports).changes);
    expect([ports, tugs].map((id) => tables.topics.get(id)?.broader)).toEqual([pilots, ports]);
  });

  it("refuses a term that is gone, and one with itself", () => {
    const tables = makeTables({ broader: [], transcripts: [] });
    const gone = expect.objectContaining({ code: "not-found" });
    expect(() => merge(tables, "topics", newId("topic"), pilots)).toThrow(gone);
    expect(() => merge(tables, "topics", pilots, newId("topic"))).toThrow(gone);
    expect(() => merge(tables, "persons", irena, irena)).toThrow(expect.objectContaining({ code: "bad-request" }));
  });

  it("leaves nothing that names the one that went, nor a circle; taken back, all is as before", () => {
    fc.assert(
      fc.property(anyShape, anyMerge, (shape, { kind, from, into }) => {
        const tables = makeTables(shape);
        const start = stateOf(tables);
        const { changes } = merge(tables, kind, from, into);
        applyChanges(tables, changes);
        expect(dangling(tables)).toEqual([]);
        expect([...tables.transcripts.values()].filter(({ refused }) => refused?.includes(from))).toEqual([]);
        expect([...tables.topics.keys()].filter((id) => isRound(tables, id))).toEqual([]);
        const back = reversal(tables, changes);
        expect(back.conflicts).toEqual([]);
        applyChanges(tables, back.changes);
        expect(stateOf(tables)).toEqual(start);
        const again = reversal(tables, back.changes);
        applyChanges(tables, again.changes);
        expect(dangling(tables)).toEqual([]);
        expect(tables[kind].has(from)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  const apart = new Set([pilots, pilotage, irena, initial]);
  const anyOther = fc.record({
    which: fc.nat(5),
    what: fc.constantFrom("title", "tag", "untag", "person", "rename") satisfies fc.Arbitrary<string>,
    text: fc.string({ minLength: 1 }),
  });

  /** Something that has nothing to do with the terms that were merged. */
  function otherChanges(
    tables: Tables,
    { which, what, text }: { which: number; what: string; text: string },
  ): Change[] {
    if (what === "rename") return [...planRename(tables, "topics", ports, `Ports ${text.codePointAt(0)}`).changes];
    const ids = [...tables.transcripts.keys()].slice(which, which + 2);
    if (what === "title") return changeRecords(tables, "transcripts", ids, { set: { title: text } });
    if (what === "person") {
      return changeRecords(tables, "transcripts", ids, { add: { persons: [{ person: boris, role: "author" }] } });
    }
    return changeRecords(tables, "transcripts", ids, { [what === "tag" ? "add" : "remove"]: { topics: [tugs] } });
  }

  it("taken back after other work leaves that work and nothing else", () => {
    fc.assert(
      fc.property(anyShape, fc.boolean(), fc.array(anyOther, { maxLength: 8 }), (shape, isTopic, others) => {
        const merged = makeTables(shape);
        const straight = structuredClone(merged);
        const { changes } = isTopic
          ? merge(merged, "topics", pilots, pilotage)
          : merge(merged, "persons", initial, irena);
        applyChanges(merged, changes);
        for (const other of others) {
          applyChanges(merged, otherChanges(merged, other));
          applyChanges(straight, otherChanges(straight, other));
        }
        const back = reversal(merged, changes);
        expect(back.conflicts).toEqual([]);
        applyChanges(merged, back.changes);
        expect(stateOf(merged)).toEqual(stateOf(straight));
      }),
      { numRuns: 120 },
    );
    expect(apart.has(ports) || apart.has(tugs)).toBe(false);
  });

  it("taken back after other merges either brings the term back whole, or names what is in the way", () => {
    fc.assert(
      fc.property(anyShape, fc.array(anyMerge, { minLength: 1, maxLength: 3 }), (shape, merges) => {
        const tables = makeTables(shape);
        const done: { readonly changes: readonly Change[]; readonly kind: TermKind; readonly from: string }[] = [];
        for (const { kind, from, into } of merges) {
          if (!tables[kind].has(from) || !tables[kind].has(into)) continue;
          const { changes } = merge(tables, kind, from, into);
          applyChanges(tables, changes);
          done.push({ changes, kind, from });
        }
        const [first] = done;
        if (!first) return;
        const back = reversal(tables, first.changes);
        if (back.conflicts.length > 0) {
          expect(back.conflicts.every(({ id, reason }) => id !== "" && reason !== undefined)).toBe(true);
          return;
        }
        applyChanges(tables, back.changes);
        expect(tables[first.kind].has(first.from)).toBe(true);
        expect(dangling(tables)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
