import { z } from "zod";
import { passageId, personId, sha256, topicId, transcriptId } from "./id.ts";

/**
 * A stretch of a text, with the position and quote selectors of W3C Web Annotation; offsets in Unicode code points. `text` is
 * the revision that it stands in: where that is not the transcript's own any more it is an orphan, to be placed again.
 */
export const passageSchema = z.looseObject({
  id: passageId,
  transcript: transcriptId,
  text: sha256,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The words from `start` to `end` of `text`, and those before and behind. */
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  /** The words that it was made of, where the text was corrected and other words stand in their place. */
  was: z.string().optional(),
  note: z.string().optional(),
  /** Sets. */
  topics: z.array(topicId).optional(),
  persons: z.array(personId).optional(),
  /** Why its words are in no export and not printed; absent where they may be. */
  withheld: z.string().min(1).optional(),
});

export type Passage = z.infer<typeof passageSchema>;

/** Its place was lost when the text was corrected. */
export function isOrphan({ text }: Pick<Passage, "text">, transcript: { readonly text: string }): boolean {
  return text !== transcript.text;
}
