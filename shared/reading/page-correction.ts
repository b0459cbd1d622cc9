import { z } from "zod";
import { speakerRulesSchema, toldRole } from "./profile.ts";

export const toldLine = z.object({ line: z.int().positive(), role: toldRole });

export type ToldLine = z.infer<typeof toldLine>;

/** What a person said of the lines and labels of one page. */
export const pageCorrectionSchema = z.object({
  lines: z.array(toldLine).max(10_000).default([]),
  speakers: speakerRulesSchema.default({ are: [], areNot: [] }),
});

export type PageCorrection = z.infer<typeof pageCorrectionSchema>;
