import { type Change, type RecordKind, recordKinds } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";
import { idsReferredBy } from "./references.ts";
import type { Conflict, ReversalPlan } from "./reversal-plan.ts";
import type { Workspace } from "./workspace.ts";

/** Deleting what others still point to would leave them pointing at nothing. */
export function* withoutUsedDeletes(
  tables: Tables,
  workspace: Workspace,
  planned: readonly Change[],
  conflicts: readonly Conflict[],
): Slices<ReversalPlan> {
  const deleted = new Set(planned.flatMap((change) => (change.do === "delete" ? [change.record.id] : [])));
  const used = deleted.size > 0 ? yield* usedAmong(deleted, tables, workspace) : new Set<string>();
  if (used.size === 0) return { changes: planned, conflicts };
  const isUsedDelete = (change: Change) => change.do === "delete" && used.has(change.record.id);
  const usedTranscripts = planned.filter((change) => isUsedDelete(change) && change.on === "transcripts");
  const blocked = usedTranscripts.flatMap((change): Conflict[] =>
    change.do === "delete" ? [{ on: change.on, id: change.record.id, reason: "used" }] : [],
  );
  return { changes: planned.filter((change) => !isUsedDelete(change)), conflicts: [...conflicts, ...blocked] };
}

function* usedAmong(ids: ReadonlySet<string>, tables: Tables, workspace: Workspace): Slices<ReadonlySet<string>> {
  const used = new Set<string>();
  for (const kind of recordKinds) yield* collectUsed(kind, ids, tables, workspace, used);
  return used;
}

function* collectUsed<K extends RecordKind>(
  kind: K,
  ids: ReadonlySet<string>,
  tables: Tables,
  workspace: Workspace,
  used: Set<string>,
): Slices<void> {
  for (const keys of [tables[kind].keys(), workspace.writes[kind].keys()]) {
    for (const id of keys) {
      const record = workspace.find(kind, id);
      for (const referred of record ? idsReferredBy(kind, record) : []) if (ids.has(referred)) used.add(referred);
      yield;
    }
  }
}
