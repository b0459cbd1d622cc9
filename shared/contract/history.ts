import { z } from "zod";
import { deedSchema } from "../records/change.ts";
import { instant, stepId, transcriptId } from "../records/id.ts";
import { method } from "./method.ts";

export const eventSchema = z.object({
  step: stepId,
  at: instant,
  who: z.string().optional(),
  deed: deedSchema,
  undone: z.boolean(),
});

export type HistoryEvent = z.infer<typeof eventSchema>;

const outcome = z.object({
  /** The step that was taken back or done again; absent when there was none. */
  step: stepId.optional(),
  deed: deedSchema.optional(),
  changed: z.int().nonnegative(),
});

export const historyContract = {
  /** Take back this session's last step. A scalar changed since by another step is a `conflict`. */
  undo: method(z.object({}), outcome),
  redo: method(z.object({}), outcome),
  /** Take back the step named, or the newest that still stands, whoever made it and however long ago. */
  takeBack: method(z.object({ step: stepId.optional() }), outcome),
  /** Latest first. */
  recent: method(
    z.object({ transcript: transcriptId.optional(), limit: z.int().positive().max(500).default(20) }),
    z.object({ events: z.array(eventSchema), canUndo: z.boolean(), canRedo: z.boolean() }),
  ),
};
