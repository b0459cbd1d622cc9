import type { Change, Step } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import type { Archive } from "../archive/archive.ts";
import type { Position } from "../archive/history/history-segment.ts";
import { type Outline, readOutline } from "../archive/history/outline.ts";
import { eachStepBetween, tablesAt } from "../archive/history/tables-at.ts";
import { commonState, lastShared } from "./common-state.ts";
import type { JoinSide } from "./join-side.ts";
import { createLaterChanges } from "./later-changes.ts";

/** Two archives that were one, as their histories tell: the last state in common, and what each did since. */
export type Sides = { readonly before: Tables; readonly here: JoinSide; readonly there: JoinSide };

/** Undefined where the two never were one. `archive-damaged` where a history cannot be read. */
export async function readSides(here: Archive, there: Archive): Promise<Sides | undefined> {
  const outlines = { here: await outlineOf(here), there: await outlineOf(there) };
  const common = commonState(outlines);
  if (!common) return undefined;
  const source = common.in === "here" ? here : there;
  return {
    before: await tablesAt(source.folder, common.at),
    here: await readSide(here, outlines.here, outlines.there),
    there: await readSide(there, outlines.there, outlines.here),
  };
}

async function outlineOf(archive: Archive): Promise<Outline> {
  return await readOutline(archive.folder, archive.snapshot().history);
}

async function readSide({ folder, snapshot }: Archive, own: Outline, other: Outline): Promise<JoinSide> {
  const { tables, history } = snapshot();
  const parted: Position = lastShared(own, other) ?? own.start;
  const changes = createLaterChanges();
  const merged = new Map<string, string>();
  const purged = new Set<string>();
  await eachStepBetween(folder, parted, history, (step) => {
    changes.note(step);
    noteMerged(step, merged);
    for (const change of step.changes) notePurged(change, purged);
  });
  for (const id of merged.keys()) if (tables.topics.has(id) || tables.persons.has(id)) merged.delete(id);
  return { tables, changes, merged, purged };
}

function noteMerged({ deed }: Step, merged: Map<string, string>): void {
  for (const { from, into } of [...(deed.merged ? [deed.merged] : []), ...(deed.merges ?? [])]) {
    for (const id of from) merged.set(id, into);
  }
}

function notePurged(change: Change, purged: Set<string>): void {
  if (change.do === "purge") for (const id of change.ids) purged.add(id);
}
