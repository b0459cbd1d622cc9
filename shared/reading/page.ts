import { z } from "zod";

/** A paragraph of the text proper: lines joined, residue and furniture left out. */
export const paragraphSchema = z.object({
  /** Stable number within the transcript, from 1. */
  n: z.int().positive(),
  text: z.string(),
  /** The lines it stands on. */
  lines: z.array(z.int().positive()),
});

export type Paragraph = z.infer<typeof paragraphSchema>;

export const blockSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("turn"),
    n: z.int().positive(),
    /** Index into the page's voices. */
    voice: z.int().nonnegative(),
    label: z.string(),
    paragraphs: z.array(paragraphSchema),
  }),
  z.object({ kind: z.literal("narration"), paragraphs: z.array(paragraphSchema) }),
  z.object({ kind: z.literal("note"), paragraphs: z.array(paragraphSchema) }),
  z.object({ kind: z.literal("omission"), text: z.string() }),
  z.object({ kind: z.literal("break") }),
]);

export type Block = z.infer<typeof blockSchema>;
