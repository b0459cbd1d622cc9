import type { Change, Step } from "../../../shared/records/change.ts";
import { idsOf } from "../../../shared/records/changed-ids.ts";

/** What a step means for finding. */
export type Touched = {
  /** Transcripts that came, went or changed. */
  readonly transcripts: readonly string[];
  /** Those of them whose words may have changed. */
  readonly words: readonly string[];
  /** Topics, persons and sections whose label may have changed. */
  readonly terms: readonly string[];
};

const wordFields = new Set(["title", "summary", "text", "language"]);

export function touchedBy(step: Step): Touched {
  const onTranscripts = step.changes.filter((change) => change.on === "transcripts");
  return {
    transcripts: idsOfAll(onTranscripts),
    words: idsOfAll(onTranscripts.filter(changesWords)),
    terms: idsOfAll(step.changes.filter(({ on }) => on === "topics" || on === "persons" || on === "sections")),
  };
}

/** Each once. */
function idsOfAll(changes: readonly Change[]): readonly string[] {
  const [only, ...more] = changes;
  // The bulk edit: one change on very many, each named once.
  if (only && more.length === 0) return idsOf(only);
  return [...new Set(changes.flatMap(idsOf))];
}

function changesWords(change: Change): boolean {
  return change.do !== "change" || Object.keys(change.set ?? {}).some((field) => wordFields.has(field));
}
