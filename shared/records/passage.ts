import { z } from "zod";
import { passageId, sha256, transcriptId } from "./id.ts";

/** A stretch of a text, with W3C Web Annotation position and quote selectors; offsets in Unicode code points. */
export const passageSchema = z.looseObject({
  id: passageId,
  transcript: transcriptId,
  text: sha256,
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
  note: z.string().optional(),
});

export type Passage = z.infer<typeof passageSchema>;
