import { z } from "zod";
import { sectionId } from "./id.ts";

/** A section of the source that a transcript was published in (`News`, `Transcripts`). */
export const sectionSchema = z.looseObject({
  id: sectionId,
  label: z.string().min(1),
});

export type Section = z.infer<typeof sectionSchema>;
