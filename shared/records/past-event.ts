import { z } from "zod";
import { instant, stepId } from "./id.ts";

/** Something that was done to a transcript, as it goes out with it and comes back: a step of the history without its values. */
export const pastEventSchema = z.looseObject({
  /** Of the step. */
  id: stepId,
  at: instant,
  /** A name from the settings; it proves nothing. */
  who: z.string().optional(),
  /** The code of what it was. */
  deed: z.string(),
  /** The fields of the transcript that it changed, `passages` where it was about a passage in it. */
  fields: z.array(z.string()).optional(),
  /** In the words of whoever did it. */
  why: z.string().optional(),
});

export type PastEvent = z.infer<typeof pastEventSchema>;
