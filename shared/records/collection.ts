import { z } from "zod";
import { collectionId, transcriptId } from "./id.ts";

/** A saved query, or a hand-made ordered list; what export takes. */
export const collectionSchema = z.looseObject({
  id: collectionId,
  name: z.string().min(1),
  query: z.string().optional(),
  /** Ordered; absent in a saved query. */
  members: z.array(transcriptId).optional(),
});

export type Collection = z.infer<typeof collectionSchema>;
