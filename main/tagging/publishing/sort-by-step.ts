import { settingsIn } from "../../../shared/records/archive-settings.ts";
import { isOtherThanPublished } from "../../../shared/records/is-other-than-published.ts";
import type { PublicationStatus } from "../../../shared/records/publication.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { leftOut } from "./left-out.ts";

/** A transcript that stays as it is, and why. */
export type Refused = { readonly id: string; readonly title: string; readonly reason: string };

export type SortedByStep = {
  /** Those whose status stays what it is. */
  readonly staying: readonly string[];
  /** Those that take a step. */
  readonly moving: readonly Transcript[];
  readonly refused: readonly Refused[];
};

/** Which transcripts a status may be given to. What was corrected since it was published may be published again. */
export function sortByStep(
  tables: Pick<Tables, "transcripts" | "settings">,
  ids: readonly string[],
  status: PublicationStatus | undefined,
): SortedByStep {
  if (status === undefined) return { staying: ids, moving: [], refused: [] };
  const { skips } = settingsIn(tables);
  const sorted = { staying: [] as string[], moving: [] as Transcript[], refused: [] as Refused[] };
  for (const id of ids) {
    const transcript = tables.transcripts.get(id);
    if (!transcript || !takesStep(transcript, status)) {
      sorted.staying.push(id);
      continue;
    }
    const reason = leftOut(transcript.publication, status, skips);
    if (reason === undefined) sorted.moving.push(transcript);
    else sorted.refused.push({ id, title: transcript.title, reason });
  }
  return sorted;
}

function takesStep(transcript: Transcript, status: PublicationStatus): boolean {
  return transcript.publication.status !== status || (status === "published" && isOtherThanPublished(transcript));
}
