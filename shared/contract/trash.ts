import { z } from "zod";
import { stepId, transcriptId } from "../records/id.ts";
import { selectionSchema } from "./finding.ts";
import { method } from "./method.ts";

const moved = z.object({
  /** Absent when there was nothing to move. */
  step: stepId.optional(),
  /** How many transcripts were moved; those that were there already are not counted. */
  changed: z.int().nonnegative(),
});

export const trashContract = {
  /** Move transcripts to the trash, as one step. */
  put: method(
    () => z.object({ selection: selectionSchema }),
    () => moved,
  ),
  /** Bring transcripts back from the trash, with all that they carried, as one step. */
  restore: method(
    () => z.object({ selection: selectionSchema }),
    () => moved,
  ),
  /** What emptying would remove for good: those of the selection that lie in the trash, and what goes with them. */
  plan: method(
    () => z.object({ selection: selectionSchema }),
    () =>
      z.object({
        transcripts: z.int().nonnegative(),
        /** The first of them. */
        titles: z.array(z.object({ id: transcriptId, title: z.string() })),
        passages: z.int().nonnegative(),
        /** Names of the collections that have some of them as members. */
        collections: z.array(z.string()),
      }),
  ),
  /** Remove for good, with the files that nothing else names. The one step that cannot be taken back. */
  empty: method(
    () => z.object({ selection: selectionSchema }),
    () =>
      z.object({
        transcripts: z.int().nonnegative(),
        files: z.int().nonnegative(),
        bytes: z.int().nonnegative(),
        /** Files that could not be removed; the next emptying tries again. */
        left: z.int().nonnegative(),
      }),
  ),
};
