import fc from "fast-check";
import { expect, test } from "vitest";
import type { Tables } from "../../../shared/records/record.ts";
import { newTopic } from "../fixture-records.ts";
import { createFreezer } from "./frozen-tables.ts";
import { emptyTables, putWrites, type Writes } from "./tables.ts";

const ids = ["a", "b", "c", "d", "e"];

/** Some topics get a new record, others are taken away. */
function writesOf(wanted: readonly (readonly [string, boolean])[]): Writes {
  const writes: Writes = emptyTables();
  for (const [id, isThere] of wanted) writes.topics.set(id, isThere ? { ...newTopic("Harbours"), id } : undefined);
  return writes;
}

const anyWrites = fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean()), { maxLength: 4 }).map(writesOf);

function contentsOf({ topics }: Tables) {
  const entries = [...topics].sort(([a], [b]) => (a < b ? -1 : 1));
  expect([...topics.keys()].sort()).toEqual(entries.map(([id]) => id));
  expect([...topics.values()]).toEqual([...topics].map(([, record]) => record));
  const visited: unknown[] = [];
  topics.forEach((record, id) => void visited.push([id, record]));
  expect(visited).toEqual([...topics.entries()]);
  expect(ids.filter((id) => topics.has(id))).toEqual(ids.filter((id) => topics.get(id) !== undefined));
  expect(topics.size).toBe(entries.length);
  return entries;
}

test("frozen tables stay as they were, whatever is written later", () => {
  fc.assert(
    fc.property(anyWrites, fc.array(fc.tuple(anyWrites, fc.boolean())), (first, later) => {
      const tables = emptyTables();
      putWrites(tables, first);
      const freezer = createFreezer(tables);
      const frozen: (readonly [Tables, unknown])[] = [];
      for (const [writes, freezes] of later) {
        if (freezes) frozen.push([freezer.freeze([]), contentsOf(tables)]);
        freezer.note(putWrites(tables, writes));
      }
      for (const [view, contents] of frozen) expect(contentsOf(view)).toEqual(contents);
    }),
  );
});

test("writes that are pending are not in them", () => {
  fc.assert(
    fc.property(anyWrites, fc.array(anyWrites), anyWrites, (saved, pending, later) => {
      const tables = emptyTables();
      putWrites(tables, saved);
      const freezer = createFreezer(tables);
      const contents = contentsOf(tables);
      const before = pending.map((writes) => putWrites(tables, writes));
      const view = freezer.freeze(before);
      freezer.note(putWrites(tables, later));
      expect(contentsOf(view)).toEqual(contents);
    }),
  );
});
