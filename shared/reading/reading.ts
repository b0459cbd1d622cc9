import { z } from "zod";
import { publicationStatus } from "../records/publication.ts";
import { warningSchema } from "../records/transcript.ts";
import { lineRole } from "./role.ts";

/** Code points from the start of the text, end exclusive. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

export type Span = z.infer<typeof spanSchema>;

/** When something is heard, in milliseconds from the start of the recording. */
export const heardSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

export type Heard = z.infer<typeof heardSchema>;

export const lineSchema = z.object({
  /** From 1. */
  n: z.int().positive(),
  /** Code points in the text, without the line's terminator. */
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  role: lineRole,
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  /** The line that this one continues: the two are one paragraph. */
  joins: z.int().positive().optional(),
  /** The speaker's label where it stands on the line, without its colon. */
  label: spanSchema.optional(),
  /** Where the page or its format gives times. */
  heard: heardSchema.optional(),
});

export type Line = z.infer<typeof lineSchema>;

/** One thing the reader understood, and why. */
export const evidence = <T extends z.ZodType>(value: T) =>
  z.object({
    value,
    lines: z.array(z.int().positive()),
    span: spanSchema.optional(),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
    /** Why a person should look at it, in a few words; absent when the reader is sure. */
    doubt: z.string().optional(),
  });

const text = evidence(z.string());

export type Evidence<T = string> = Omit<z.infer<typeof text>, "value"> & { readonly value: T };

/** Why a label was taken for one more spelling of a voice. */
export const foldRule = z.enum(["same-words", "other-order", "family-name", "initials", "given-name", "misprint"]);

export type FoldRule = z.infer<typeof foldRule>;

/** One voice of the document: the labels that stand for it, folded. */
export const voiceSchema = z.object({
  /** Labels as printed, in the order of first use. */
  labels: z.array(z.string()),
  /** The name without office (`Vladimir Putin`); absent when anonymous. */
  name: z.string().optional(),
  /** The office printed with it (`President of Russia`). */
  office: z.string().optional(),
  /** `Question`, `Response from the hall`: a role that nobody's name stands behind. */
  anonymous: z.boolean(),
  /** What each further label was folded by. */
  folds: z.array(z.object({ label: z.string(), rule: foldRule })).optional(),
});

export type Voice = z.infer<typeof voiceSchema>;

/** One uninterrupted contribution of one voice. */
export const turnSchema = z.object({
  /** From 1. */
  n: z.int().positive(),
  /** Index into `voices`. */
  voice: z.int().nonnegative(),
  /** As printed here. */
  label: z.string(),
  /** First and last line, inclusive. */
  lines: z.tuple([z.int().positive(), z.int().positive()]),
  /** Where the page or its format gives times. */
  heard: heardSchema.optional(),
});

export type Turn = z.infer<typeof turnSchema>;

/**
 * What the reader understood of a text: stand-off, so the text itself stays whole. Stored in `readings/`, named by the
 * text's SHA-256. Offsets are Unicode code points.
 */
export const readingSchema = z.looseObject({
  /** Of the reader's rules; a higher one may be applied again. */
  reader: z.int().positive(),
  layout: z.string(),
  /** The name of the profile that it was read with. */
  profile: z.string().optional(),
  language: evidence(z.string()).optional(),
  title: text.optional(),
  summary: text.optional(),
  /** EDTF */
  date: text.optional(),
  /** `HH:MM` */
  time: text.optional(),
  place: text.optional(),
  geography: z.array(text),
  topics: z.array(text),
  /** As printed, e.g. family name first. */
  persons: z.array(text),
  /** Persons spoken to by name (`Mr Kolokoltsev`). */
  addressed: z.array(text),
  publication: z.object({
    status: evidence(publicationStatus).optional(),
    sections: z.array(text),
    /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` */
    date: text.optional(),
  }),
  url: text.optional(),
  voices: z.array(voiceSchema),
  turns: z.array(turnSchema),
  lines: z.array(lineSchema),
  warnings: z.array(warningSchema),
});

export type Reading = z.infer<typeof readingSchema>;
