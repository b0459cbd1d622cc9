import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** What the source itself states of one file; a missing key means that it states none. */
export const truthSchema = z.looseObject({
  file: z.string(),
  title: z.string().optional(),
  title_is_ours: z.boolean().optional(),
  lead: z.string().optional(),
  date: z.string().optional(),
  time: z.string().optional(),
  place: z.string().optional(),
  geography: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  persons: z.array(z.string()).optional(),
  sections: z.array(z.string()).optional(),
  publication_date: z.string().optional(),
  speakers_as_printed: z.array(z.string()).optional(),
  labels_as_printed: z.array(z.string()).optional(),
  labels_regex: z.array(z.string()).optional(),
  speakers_regex: z.array(z.string()).optional(),
  speakers: z.array(z.string()).optional(),
  encoding: z.string().optional(),
});

export type Truth = z.infer<typeof truthSchema>;

/** The truths of a folder of samples; undefined when it has none. */
export function readTruths(folder: string): Truth[] | undefined {
  const file = path.join(folder, "truth.jsonl");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => truthSchema.parse(JSON.parse(line)));
}
