import { z } from "zod";
import { speakerRulesSchema, toldRole } from "./profile.ts";

/** What a person said of the lines and labels of one page. */
export const pageCorrectionSchema = z.object({
  lines: z
    .array(z.object({ line: z.int().positive(), role: toldRole }))
    .max(10_000)
    .default([]),
  speakers: speakerRulesSchema.default({ are: [], areNot: [] }),
});

export type PageCorrection = z.infer<typeof pageCorrectionSchema>;
