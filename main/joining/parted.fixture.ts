import fc from "fast-check";
import { type Change, recordKinds } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { idsReferredBy } from "../archive/changes/references.ts";
import { applyChanges } from "../archive/changes/stage-changes.ts";
import { emptyTables, type MutableTables } from "../archive/changes/tables.ts";
import { type Act, changesOf, type What, whats } from "./deeds.fixture.ts";
import type { JoinSide } from "./join-side.ts";
import { createLaterChanges } from "./later-changes.ts";

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(...whats),
  which: fc.nat(4),
  other: fc.nat(4),
  text: fc.constantFrom("Quay", "Lock", "Tide", "Buoy"),
  at: fc.nat(20),
});

/** What was done before two copies parted, and what was done in each since. */
export const partedActs = fc.record({
  before: fc.array(act, { maxLength: 12 }),
  here: fc.array(act, { maxLength: 8 }),
  there: fc.array(act, { maxLength: 8 }),
});

export type Parted = { readonly before: Tables; readonly here: JoinSide; readonly there: JoinSide };

export function partedBy(acts: {
  readonly before: readonly Act[];
  readonly here: readonly Act[];
  readonly there: readonly Act[];
}): Parted {
  const start = sideAfter(emptyTables(), [
    ...(["transcript", "transcript", "topic", "topic", "topic", "person", "collection"] as const).map(plainAct),
    ...acts.before,
  ]);
  const { tables: before } = start;
  return { before, here: sideAfter(before, acts.here), there: sideAfter(before, acts.there) };
}

function plainAct(what: What, n: number): Act {
  return { what, which: n, other: 0, text: `First ${n}`, at: 0 };
}

function sideAfter(from: Tables, acts: readonly Act[]): JoinSide {
  const tables = copyOf(from);
  const changes = createLaterChanges();
  const merged = new Map<string, string>();
  const purged = new Set<string>();
  for (const [n, one] of acts.entries()) {
    const done = changesOf(tables, one, n);
    applyChanges(tables, done);
    changes.note({ at: new Date(Date.UTC(2024, 4, 6, 0, one.at)).toISOString(), changes: [...done] });
    if (one.what === "merge") for (const [x, y] of mergedBy(tables, done)) merged.set(x, y);
    for (const change of done) if (change.do === "purge") for (const id of change.ids) purged.add(id);
  }
  return { tables, changes, merged, purged };
}

/** Of a merge: what is gone, and what took over its name. */
function mergedBy(tables: Tables, changes: readonly Change[]): readonly (readonly [string, string])[] {
  const into = changes.flatMap((one) => (one.do === "change" && one.on === "topics" ? one.ids : []))[0];
  const from = changes.flatMap((one) => (one.do === "delete" && one.on === "topics" ? [one.record.id] : []))[0];
  return into !== undefined && from !== undefined && tables.topics.has(into) ? [[from, into]] : [];
}

export function copyOf(tables: Tables): MutableTables {
  const copy = emptyTables();
  applyChanges(
    copy,
    recordKinds.flatMap((on) => [...tables[on].values()].map((record): Change => ({ do: "create", on, record }))),
  );
  return copy;
}

/** Ids that a record names and that are in no table. */
export function danglingIn(tables: Tables): readonly string[] {
  const all = new Set(Object.values(tables).flatMap((table) => [...table.keys()]));
  return [
    ...[...tables.transcripts.values()].flatMap((one) => idsReferredBy("transcripts", one)),
    ...[...tables.topics.values()].flatMap((one) => idsReferredBy("topics", one)),
    ...[...tables.collections.values()].flatMap((one) => idsReferredBy("collections", one)),
    ...[...tables.passages.values()].flatMap((one) => idsReferredBy("passages", one)),
  ].filter((id) => !all.has(id));
}
