import type { Change, Step } from "../../shared/records/change.ts";

/** The transcripts that a step touched, each once. */
export function transcriptsOf(step: Step): ReadonlySet<string> {
  return new Set(step.changes.filter((change) => change.on === "transcripts").flatMap(idsOf));
}

export function countTranscripts(step: Step): number {
  return transcriptsOf(step).size;
}

function idsOf(change: Change): readonly string[] {
  return change.do === "change" ? change.ids : [change.record.id];
}
