import type { Change, Step } from "../../../shared/records/change.ts";

/** What a step means for finding. */
export type Touched = {
  /** Transcripts that came, went or changed. */
  readonly transcripts: readonly string[];
  /** Those of them whose words may have changed. */
  readonly words: readonly string[];
  /** Topics, persons and sections whose label may have changed. */
  readonly terms: readonly string[];
};

const wordFields = new Set(["title", "summary", "text"]);

export function touchedBy(step: Step): Touched {
  const of = (changes: readonly Change[]) => [...new Set(changes.flatMap(idsOf))];
  const onTranscripts = step.changes.filter((change) => change.on === "transcripts");
  return {
    transcripts: of(onTranscripts),
    words: of(onTranscripts.filter(changesWords)),
    terms: of(step.changes.filter(({ on }) => on === "topics" || on === "persons" || on === "sections")),
  };
}

function idsOf(change: Change): readonly string[] {
  return change.do === "change" ? change.ids : [change.record.id];
}

function changesWords(change: Change): boolean {
  return change.do !== "change" || Object.keys(change.set ?? {}).some((field) => wordFields.has(field));
}
