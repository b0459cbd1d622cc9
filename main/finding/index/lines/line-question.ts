import { z } from "zod";
import type { TextQuery } from "../../query/query.ts";
import { spokenSchema } from "../page/spoken.ts";

/** From our own process, made by our own parser. */
export const textQuery = z.custom<TextQuery>((value) => typeof value === "object" && value !== null && "kind" in value);

/** What counts as a hit: each phrase of `query`, wherever it stands, or only in turns of `said` in which it holds. */
export const linePartSchema = z.object({ query: textQuery, said: spokenSchema.optional() });

export type LinePart = z.infer<typeof linePartSchema>;

/** The hits of these parts in these rows, in the order of the rows; a row that is not there has none. */
export const lineQuestionSchema = z.object({ parts: z.array(linePartSchema), rows: z.instanceof(Int32Array) });

export type LineQuestion = z.infer<typeof lineQuestionSchema>;

export const lineSorts = ["archive", "left", "right"] as const;

export type LineSort = (typeof lineSorts)[number];

/** Hits, parallel: the row, the paragraph (from 0), its first word in it (from 0) and how many words it has. */
export const hitsSchema = z.object({
  rows: z.instanceof(Int32Array),
  paragraphs: z.instanceof(Int32Array),
  words: z.instanceof(Int32Array),
  lengths: z.instanceof(Int32Array),
});

export type Hits = z.infer<typeof hitsSchema>;

/** How far a list of hits is. `given`: rows that it was told of; `isWhole`: all of these are read; `isFull`: it takes no more. */
export const lineStateSchema = z.object({
  hits: z.int().nonnegative(),
  rows: z.int().nonnegative(),
  given: z.int().nonnegative(),
  isWhole: z.boolean(),
  isFull: z.boolean(),
});

export type LineState = z.infer<typeof lineStateSchema>;
