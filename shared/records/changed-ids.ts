import type { Change } from "./change.ts";

/** The records that a change is about. */
export function idsOf(change: Change): readonly string[] {
  return "ids" in change ? change.ids : [change.record.id];
}
