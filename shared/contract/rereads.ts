import { z } from "zod";
import { profileId, rereadId, stepId, transcriptId } from "../records/id.ts";
import { selectionSchema } from "./finding.ts";
import { profileEffect } from "./imports.ts";
import { method } from "./method.ts";
import { sentence } from "./sentence.ts";

/** `outdated`: all that an earlier reader than this one has read. */
const rereadSelection = selectionSchema.or(z.object({ outdated: z.literal(true) }));

export type RereadSelection = z.output<typeof rereadSelection>;

const asked = z.object({
  /** Chosen by the caller, to follow and to stop it by. */
  reread: rereadId,
  selection: rereadSelection,
  /** Read by this profile; without it each by the one that fits. */
  profile: profileId.optional(),
});

const rereadLook = z.object({
  total: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  /** Those that an earlier reader had read and that say the same to this one: only their readings would be renewed. */
  renewed: z.int().nonnegative(),
  /** The first 500 transcripts that would change. */
  differences: z.array(z.object({ id: transcriptId, title: z.string(), fields: profileEffect.shape.fields })),
  unread: z.array(z.object({ id: transcriptId, title: z.string(), reason: sentence })),
});

export type RereadLook = z.infer<typeof rereadLook>;

export const rereadsContract = {
  /** How many transcripts an earlier reader than this one has read. */
  outdated: method(
    () => z.object({}),
    () => z.object({ count: z.int().nonnegative() }),
  ),
  /** What reading these again would change, beside what people decided. Nothing is written. */
  look: method(
    () => asked,
    () => rereadLook,
  ),
  /** Do it, as one act that can be undone. When it is stopped what was done so far stays. */
  apply: method(
    () => asked,
    () => z.object({ step: stepId.optional(), changed: z.int().nonnegative(), done: z.int().nonnegative() }),
  ),
  cancel: method(
    () => z.object({ reread: rereadId }),
    () => z.object({}),
  ),
};
