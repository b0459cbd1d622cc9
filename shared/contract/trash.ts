import { z } from "zod";
import { stepId } from "../records/id.ts";
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
  put: method(z.object({ selection: selectionSchema }), moved),
  /** Bring transcripts back from the trash, with all that they carried, as one step. */
  restore: method(z.object({ selection: selectionSchema }), moved),
};
