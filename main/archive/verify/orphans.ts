import { isOrphan } from "../../../shared/records/passage.ts";
import type { Tables } from "../../../shared/records/record.ts";

/** A passage that has no place in its transcript's text: no damage, but somebody has to place it. */
export type Orphan = {
  readonly passage: string;
  readonly transcript: string;
  readonly title: string;
  /** The words that it stood at. */
  readonly exact: string;
};

export function findOrphans({ passages, transcripts }: Pick<Tables, "passages" | "transcripts">): Orphan[] {
  return [...passages.values()].flatMap((passage) => {
    const transcript = transcripts.get(passage.transcript);
    if (transcript && !isOrphan(passage, transcript)) return [];
    const { id, exact } = passage;
    return [{ passage: id, transcript: passage.transcript, title: transcript?.title ?? "", exact }];
  });
}
