import { z } from "zod";
import { sha256, stepId, transcriptId } from "../records/id.ts";
import { comparisonSchema } from "./comparison.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";

/** A text put in the place of another, or an earlier revision to go back to. */
const correction = z.object({
  id: transcriptId,
  to: z.union([z.object({ text: z.string().max(64 * 1024 * 1024) }), z.object({ revision: sha256 })]),
});

/** What becomes of passages: those at the same words, at other words, and those that lose their place. */
const passageCounts = z.object({
  kept: z.int().nonnegative(),
  moved: z.int().nonnegative(),
  orphaned: z.int().nonnegative(),
});

export const revisionsContract = {
  /** Every text that it had, oldest first; the one as received has no `why`. */
  list: method(
    () => z.object({ id: transcriptId }),
    () =>
      z.object({
        revisions: z.array(
          z.object({
            text: sha256,
            isCurrent: z.boolean(),
            at: z.string().optional(),
            who: z.string().optional(),
            why: z.string().optional(),
          }),
        ),
      }),
  ),
  /** The words of a revision, whole; of the current one when absent. */
  text: method(
    () => z.object({ id: transcriptId, revision: sha256.optional() }),
    () => z.object({ text: z.string() }),
  ),
  /** What a correction would change: the text, paragraph by paragraph, the fields that no person decided, and passages. */
  preview: method(
    () => correction,
    () => z.object({ comparison: comparisonSchema, fields: z.array(z.string()), passages: passageCounts }),
  ),
  /** One undoable step: the text, what is read of it anew, and where passages stand. The texts before are kept. */
  correct: method(
    () => correction.extend({ why: oneLine.min(1, "Say why the text is corrected.").max(1_000) }),
    () => z.object({ step: stepId, text: sha256, fields: z.array(z.string()), passages: passageCounts }),
  ),
};
