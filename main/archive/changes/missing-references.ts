import { type RecordKind, recordKinds } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";
import { idsReferredBy, requireKind } from "./references.ts";
import type { Workspace } from "./workspace.ts";

export type MissingReference = { readonly on: RecordKind; readonly id: string };

/** Records that what was laid over the tables points to anew, though they are gone: a topic that was merged away since. */
export function* missingReferences(tables: Tables, workspace: Workspace): Slices<readonly MissingReference[]> {
  const missing = new Map<string, MissingReference>();
  for (const kind of recordKinds) {
    for (const id of workspace.writes[kind].keys()) {
      for (const referred of newReferences(kind, id, tables, workspace)) {
        const on = requireKind(referred);
        if (!workspace.find(on, referred)) missing.set(referred, { on, id: referred });
      }
      yield;
    }
  }
  return [...missing.values()];
}

function newReferences<K extends RecordKind>(
  kind: K,
  id: string,
  tables: Tables,
  workspace: Workspace,
): readonly string[] {
  const record = workspace.writes[kind].get(id);
  if (record === undefined) return [];
  const before = tables[kind].get(id);
  const known = new Set(before === undefined ? [] : idsReferredBy(kind, before));
  return idsReferredBy(kind, record).filter((referred) => !known.has(referred));
}
