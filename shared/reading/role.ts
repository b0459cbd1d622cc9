import { z } from "zod";

/** What a line of the page is. Each line has exactly one role. */
export const lineRoles = [
  "furniture",
  "title",
  "summary",
  "date",
  "time",
  "place",
  "geography",
  "residue",
  "caption",
  "narration",
  "break",
  "label",
  "speech",
  "continuation",
  "omission",
  "topic",
  "person",
  "publication",
  "related",
  "note",
  "blank",
] as const;

export const lineRole = z.enum(lineRoles);

export type LineRole = z.infer<typeof lineRole>;
