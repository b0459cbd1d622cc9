import type { Change } from "../../../shared/records/change.ts";

/** The transcripts that changes touch, each once. */
export function transcriptsIn(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.filter((change) => change.on === "transcripts").flatMap(idsOf));
}

function idsOf(change: Change): readonly string[] {
  return "ids" in change ? change.ids : [change.record.id];
}
