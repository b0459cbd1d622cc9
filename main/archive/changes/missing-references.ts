import { type RecordKind, recordKinds } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Slices } from "../../runtime/slices.ts";
import { idsReferredBy } from "./references.ts";
import type { Workspace } from "./workspace.ts";

export type MissingReference = { readonly on: RecordKind; readonly id: string };

/** Records that what was laid over the tables points to anew, though they are gone: a topic that was merged away since. */
export function* missingReferences(tables: Tables, workspace: Workspace): Slices<readonly MissingReference[]> {
  const missing = new Map<string, MissingReference>();
  for (const kind of recordKinds) {
    for (const id of workspace.writes[kind].keys()) {
      for (const referred of newReferences(kind, id, tables, workspace)) {
        const on = kindOf(referred);
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

const lettered: Readonly<Record<string, RecordKind>> = { t: "transcripts", p: "persons", c: "topics", s: "sections" };

/** The kinds that others point to, by the first letter of their ids. */
function kindOf(id: string): RecordKind {
  const kind = lettered[id.charAt(0)];
  if (kind === undefined) throw new RangeError(`${id} is not the id of a record that others point to`);
  return kind;
}
