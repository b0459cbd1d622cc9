import { type RecordKind, recordKinds } from "../../shared/records/change.ts";
import type { Fields } from "../archive/changes/field.ts";
import { idsReferredBy, requireKind } from "../archive/changes/references.ts";
import { checkRecord } from "../archive/changes/tables.ts";
import type { Slices } from "../runtime/slices.ts";
import type { Join } from "./join-tables.ts";
import { withIds } from "./renamed-ids.ts";
import { withoutIds } from "./without-ids.ts";

/**
 * What points to a record that is gone: to a term that was merged away, then to the one in its place; to one that the
 * other side deleted, then that comes back, as it has been used since; to one that was purged, then no more.
 */
export function* settleReferences(join: Join): Slices<void> {
  const waiting: (readonly [RecordKind, string])[] = [];
  for (const kind of recordKinds) for (const id of join.tables[kind].keys()) waiting.push([kind, id]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    waiting.push(...settleOne(join, ...next));
    yield;
  }
}

/** Answers with what came back for it, which may point to more that is gone. */
function settleOne(join: Join, kind: RecordKind, id: string): readonly (readonly [RecordKind, string])[] {
  const record = join.tables[kind].get(id);
  if (!record) return [];
  const missing = [...new Set(referred(kind, record))].filter((one) => !join.tables[requireKind(one)].has(one));
  if (missing.length === 0) return [];
  const followed = new Map<string, string>();
  const returned: (readonly [RecordKind, string])[] = [];
  const gone = new Set<string>();
  for (const one of missing) {
    const into = join.successorOf(one);
    if (into !== undefined && join.tables[requireKind(into)].has(into)) followed.set(one, into);
    else if (returnRecord(join, one)) returned.push([requireKind(one), one], ...passagesOf(join, one));
    else gone.add(one);
  }
  const settled = withoutIds(kind, withIds(kind, record, followed), gone);
  if (settled) join.tables[kind].set(id, settled);
  else join.tables[kind].delete(id);
  for (const other of followed.keys()) join.notes.push({ code: "followed", on: kind, id, other });
  for (const other of gone) join.notes.push({ code: "unnamed", on: kind, id, other });
  return returned;
}

function referred<K extends RecordKind>(kind: K, record: Fields): readonly string[] {
  return idsReferredBy(kind, checkRecord(kind, record));
}

function returnRecord({ loose, before, tables, purged, notes, returned }: Join, id: string): boolean {
  const on = requireKind(id);
  if (purged.has(id)) return false;
  const side = loose.here[on].has(id) ? "here" : "there";
  const record = loose[side][on].get(id) ?? before[on].get(id);
  if (!record) return false;
  tables[on].set(id, record);
  notes.push({ code: "returned", on, id });
  if (on === "transcripts") returned.set(id, side);
  return true;
}

/** The passages of a transcript that came back come back with it. */
function passagesOf({ loose, tables, purged, returned }: Join, id: string): readonly (readonly [RecordKind, string])[] {
  const side = returned.get(id);
  if (side === undefined) return [];
  const own = [...loose[side].passages.values()].filter(({ transcript }) => transcript === id);
  return own.flatMap((passage) => {
    const name = String(passage.id);
    if (tables.passages.has(name) || purged.has(name)) return [];
    tables.passages.set(name, passage);
    return [["passages", name] as const];
  });
}
