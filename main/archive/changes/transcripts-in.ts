import type { Change } from "../../../shared/records/change.ts";
import { idsOf } from "../../../shared/records/changed-ids.ts";

/** The transcripts that changes touch, each once. */
export function transcriptsIn(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.filter((change) => change.on === "transcripts").flatMap(idsOf));
}
