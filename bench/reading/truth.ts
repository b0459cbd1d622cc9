import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const words = z.array(z.string()).optional();

/** What the source itself states of one file; a missing key means that it states none. */
export const truthSchema = z.looseObject({
  file: z.string(),
  title: z.string().optional(),
  title_is_ours: z.boolean().optional(),
  title_note: z.string().optional(),
  lead: z.string().optional(),
  date: z.string().optional(),
  time: z.string().optional(),
  place: z.string().optional(),
  format: z.string().optional(),
  /** Of captions, in small letters (`zh-cn`). */
  lang: z.string().optional(),
  cues: z.number().optional(),
  geography: words,
  topics: words,
  persons: words,
  sections: words,
  publication_date: z.string().optional(),
  publication_status: z.string().optional(),
  speakers_as_printed: words,
  labels_as_printed: words,
  labels_regex: words,
  speakers_regex: words,
  speakers: words,
  encoding: z.string().optional(),
  /** The sample that this one was made from. */
  original: z.string().optional(),
});

export type Truth = z.infer<typeof truthSchema>;

/** The truths of a folder of samples; undefined when it has none. */
export function readTruths(folder: string): Truth[] | undefined {
  const file = path.join(folder, "truth.jsonl");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => truthSchema.parse(JSON.parse(line)));
}

/** Does the truth state all that the page does, so that anything more is invented? */
export function isComplete(truth: Truth): boolean {
  return ["publication_status", "title_is_ours", "episode", "cues"].some((key) => key in truth);
}

/** The source knows what the page does not print: of UN speeches all but the words, of subtitles what the folder is called. */
export function isFromElsewhere({ title_is_ours, format }: Truth): boolean {
  return title_is_ours === true || format === "srt" || format === "json";
}

/** The title and the place are told in English, whatever language the page is in. */
export function isTranslated({ title_note, original, file }: Truth): boolean {
  return title_note !== undefined || (original?.startsWith("sy_") === true && !file.startsWith("en"));
}

/** The page was garbled before it was saved: what its source states cannot be read from it. */
export function isGarbled({ encoding }: Truth): boolean {
  return encoding?.startsWith("mojibake") === true;
}
