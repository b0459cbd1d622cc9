import { type RecordKind, recordKinds } from "../../shared/records/change.ts";
import type { Tables } from "../../shared/records/record.ts";
import { idsReferredBy } from "./references.ts";
import type { Workspace } from "./workspace.ts";

export type MissingReference = { readonly on: RecordKind; readonly id: string };

/** Records that what was laid over the tables points to anew, though they are gone: a topic that was merged away since. */
export function missingReferences(tables: Tables, workspace: Workspace): readonly MissingReference[] {
  const missing = new Map<string, MissingReference>();
  for (const kind of recordKinds) {
    for (const [on, id] of newReferences(kind, tables, workspace)) {
      if (!workspace.find(on, id)) missing.set(id, { on, id });
    }
  }
  return [...missing.values()];
}

function* newReferences<K extends RecordKind>(
  kind: K,
  tables: Tables,
  workspace: Workspace,
): Generator<readonly [RecordKind, string]> {
  for (const [id, record] of workspace.writes[kind]) {
    if (record === undefined) continue;
    const before = tables[kind].get(id);
    const known = new Set(before === undefined ? [] : idsReferredBy(kind, before));
    for (const referred of idsReferredBy(kind, record)) {
      if (!known.has(referred)) yield [kindOf(referred), referred];
    }
  }
}

const lettered: Readonly<Record<string, RecordKind>> = { t: "transcripts", p: "persons", c: "topics", s: "sections" };

/** The kinds that others point to, by the first letter of their ids. */
function kindOf(id: string): RecordKind {
  const kind = lettered[id.charAt(0)];
  if (kind === undefined) throw new RangeError(`${id} is not the id of a record that others point to`);
  return kind;
}
