import { z } from "zod";

const count = z.int().nonnegative();

/** A project of a program for qualitative analysis, in numbers. */
export const projectSummary = z.object({
  name: z.string(),
  /** The program that wrote it; empty where it does not say. */
  origin: z.string(),
  texts: count,
  codes: count,
  sets: count,
  passages: count,
});

export type ProjectSummary = z.infer<typeof projectSummary>;
