import fc from "fast-check";
import { expect, test } from "vitest";
import { recordKinds } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { readField } from "../archive/changes/field.ts";
import { canonicalJson, isSameJson } from "../archive/changes/json-value.ts";
import { applyChanges } from "../archive/changes/stage-changes.ts";
import { atOnce } from "../runtime/slices.ts";
import type { JoinSide } from "./join-side.ts";
import { type Joined, joinTables } from "./join-tables.ts";
import { createLaterChanges } from "./later-changes.ts";
import { copyOf, danglingIn, type Parted, partedActs, partedBy } from "./parted.fixture.ts";
import { planJoin } from "./plan-join.ts";

const join = ({ before, here, there }: Parted): Joined => atOnce(joinTables(before, here, there));

const recordsOf = (tables: Tables) =>
  recordKinds.flatMap((kind) => [...tables[kind].values()].map(canonicalJson)).sort((a, b) => (a < b ? -1 : 1));

function holds(property: (parted: Parted) => void, runs = 200): void {
  fc.assert(
    fc.property(partedActs, (acts) => property(partedBy(acts))),
    { numRuns: runs },
  );
}

test("it makes no difference which of the two is here", () => {
  holds(({ before, here, there }) => {
    const one = join({ before, here, there });
    const other = join({ before, here: there, there: here });
    expect(recordsOf(one.tables)).toEqual(recordsOf(other.tables));
    expect(one.clashes.length).toBe(other.clashes.length);
  });
});

test("what was brought in once brings nothing more", () => {
  holds(({ before, here, there }) => {
    const { tables } = join({ before, here, there });
    const nothing = { changes: createLaterChanges(), merged: new Map(), purged: new Set<string>() };
    const again = join({ before: there.tables, here: { ...here, tables }, there: { ...there, ...nothing } });
    expect(recordsOf(again.tables)).toEqual(recordsOf(tables));
  });
});

test("the changes make of the one what the two are together, and back", () => {
  holds(({ before, here, there }) => {
    const { tables } = join({ before, here, there });
    const changed = copyOf(here.tables);
    applyChanges(changed, atOnce(planJoin(here.tables, tables)));
    expect(recordsOf(changed)).toEqual(recordsOf(tables));
  });
});

test("nothing points to what is gone, and no topic stands above itself", () => {
  holds((parted) => {
    const { tables } = join(parted);
    expect(danglingIn(tables)).toEqual([]);
    for (const id of tables.topics.keys()) expect(broaderChain(tables, id)).not.toContain(id);
  });
});

test("where only one did something, both together are as that one has it", () => {
  holds(({ before, here }) => {
    const idle = { tables: before, changes: createLaterChanges(), merged: new Map(), purged: new Set<string>() };
    for (const { tables, clashes } of [
      join({ before, here, there: idle }),
      join({ before, here: idle, there: here }),
    ]) {
      expect(recordsOf(tables)).toEqual(recordsOf(here.tables));
      expect(clashes).toEqual([]);
    }
  });
});

/** Fields of one value, and how each can be told to be there. */
const scalars = ["title", "place", "publication.status", "text", "trashed"];

test("what either side set is there, or is told as a clash", () => {
  holds(({ before, here, there }) => {
    const { tables, clashes } = join({ before, here, there });
    for (const { id, was, is, joined } of [...changedOn(before, here, tables), ...changedOn(before, there, tables)]) {
      for (const field of scalars) {
        const value = readField(is, field);
        if (isSameJson(value, readField(was, field)) || isSameJson(value, readField(joined, field))) continue;
        const told = clashes.find((clash) => clash.id === id && clash.field === field);
        expect([told?.here, told?.there]).toContainEqual(value);
      }
    }
  });
});

test("a transcript that either side changed or made is there, but for one that was purged", () => {
  holds(({ before, here, there }) => {
    const { tables, notes } = join({ before, here, there });
    const others = new Map(notes.map((note) => [note.code === "same" ? note.other : undefined, note.id]));
    const wanted = [...here.tables.transcripts, ...there.tables.transcripts].filter(
      ([id, record]) =>
        !(isSameJson(before.transcripts.get(id), record) || here.purged.has(id) || there.purged.has(id)),
    );
    const lost = wanted.filter(([id]) => !tables.transcripts.has(others.get(id) ?? id));
    expect(lost).toEqual([]);
  });
});

test("a tag that one side put on is there, or the topic in its place", () => {
  holds(({ before, here, there }) => {
    const { tables } = join({ before, here, there });
    for (const { was, is, joined } of [...changedOn(before, here, tables), ...changedOn(before, there, tables)]) {
      const added = is.topics.filter((topic) => !was.topics.includes(topic));
      if (added.length > 0) expect(joined.topics.length).toBeGreaterThan(0);
      expect(joined.topics).toEqual(expect.arrayContaining(added.filter((topic) => tables.topics.has(topic))));
    }
  });
});

/** Transcripts that were there before and still are. */
function changedOn(before: Tables, { tables: { transcripts } }: JoinSide, joined: Tables) {
  return [...transcripts].flatMap(([id, is]) => {
    const was = before.transcripts.get(id);
    const together = joined.transcripts.get(id);
    return was && together ? [{ id, was, is, joined: together }] : [];
  });
}

function broaderChain(tables: Tables, id: string): readonly string[] {
  const chain: string[] = [];
  let at = tables.topics.get(id)?.broader;
  for (; at !== undefined && at !== id && chain.length < 100; at = tables.topics.get(at)?.broader) chain.push(at);
  return at === undefined ? chain : [...chain, at];
}
