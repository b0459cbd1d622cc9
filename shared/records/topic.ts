import { z } from "zod";
import { topicId } from "./id.ts";

/** A term of the controlled vocabulary, after SKOS (https://www.w3.org/TR/skos-reference/). */
export const topicSchema = z.looseObject({
  id: topicId,
  /** skos:prefLabel */
  label: z.string().min(1),
  /** skos:altLabel. A set. */
  variants: z.array(z.string()),
  /** skos:broader */
  broader: topicId.optional(),
  /** skos:related; each of the two names the other. A set. */
  related: z.array(topicId).optional(),
  /** skos:scopeNote */
  scopeNote: z.string().optional(),
});

export type Topic = z.infer<typeof topicSchema>;
