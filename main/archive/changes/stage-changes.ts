import type { Change } from "../../../shared/records/change.ts";
import { atOnce, type Slices } from "../../runtime/slices.ts";
import { applyChange } from "./apply-change.ts";
import { type MutableTables, putWrites, type Writes } from "./tables.ts";
import { createWorkspace } from "./workspace.ts";

/**
 * What all of the changes come to, checked, beside the tables: `putWrites` puts it in, in one piece. Nobody else may
 * change the tables before that. Throws when one of the changes does not fit.
 */
export function* stageChanges(tables: MutableTables, changes: readonly Change[]): Slices<Writes> {
  const workspace = createWorkspace(tables);
  for (const change of changes) yield* applyChange(workspace, change);
  return workspace.writes;
}

/** All of the changes or, when one does not fit, none; answers with what takes them back. */
export function applyChanges(tables: MutableTables, changes: readonly Change[]): Writes {
  return putWrites(tables, atOnce(stageChanges(tables, changes)));
}
