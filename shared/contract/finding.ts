import { z } from "zod";
import { instant, personId, sectionId, topicId, transcriptId } from "../records/id.ts";
import { personRole } from "../records/person.ts";
import { publicationStatus } from "../records/publication.ts";
import { concordanceMethods } from "./concordance.ts";
import { method } from "./method.ts";
import { overviewSchema } from "./overview.ts";
import { longestLine } from "./whole-words.ts";

/** `arranged`: in the order of the one collection that the query asks for, whichever way; without one by date. */
export const sortKeys = ["relevance", "date", "title", "changed", "arranged"] as const;

const sortSchema = z.object({ by: z.enum(sortKeys), descending: z.boolean() });

const yearOrMonth = z.string().regex(/^-?\d{4}(?:-(?:0[1-9]|1[0-2]))?$/);

/** What the list shows: words, what it is narrowed by, and the order. Within a facet any, between facets all. */
export const viewSchema = z.object({
  query: z.string().max(longestLine).default(""),
  statuses: z.array(publicationStatus).default([]),
  embargoed: z.boolean().default(false),
  /** Each with its narrower terms. */
  topics: z.array(topicId).default([]),
  persons: z.array(personId).default([]),
  /** What the persons have to do with the transcript; anything when absent. */
  role: personRole.optional(),
  sections: z.array(sectionId).default([]),
  /** As written in the records. */
  places: z.array(z.string().max(10_000)).default([]),
  /** BCP 47, as written in the records. */
  languages: z.array(z.string().max(1_000)).default([]),
  /** `2021`; `undated` for those without a date. */
  years: z.array(z.string().regex(/^(-?\d{4}|undated)$/)).default([]),
  /** Dates that lie in it, or partly; beside those of `years`. `2019` or `2019-03`, both ends belong to it. */
  between: z.object({ from: yearOrMonth, to: yearOrMonth }).optional(),
  /** Look at the trash, and at nothing else. */
  trash: z.boolean().default(false),
  sort: sortSchema.default({ by: "date", descending: true }),
});

export type View = z.output<typeof viewSchema>;

/** Start and end in UTF-16 units of the string beside it, end exclusive. */
export const markSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

export type Mark = z.infer<typeof markSchema>;

export const rowSchema = z.object({
  id: transcriptId,
  title: z.string(),
  titleMarks: z.array(markSchema),
  date: z.string().optional(),
  place: z.string().optional(),
  /** Short names of the speakers, for reading. */
  speakers: z.array(z.string()),
  status: publicationStatus,
  embargo: z.string().optional(),
  warnings: z.int().nonnegative(),
  /** When it was put into the trash. */
  trashed: instant.optional(),
  /** A stretch of the text around the first hit, when there is a query. */
  snippet: z.object({ text: z.string(), marks: z.array(markSchema) }).optional(),
});

export type Row = z.infer<typeof rowSchema>;

const facetValue = z.object({ value: z.string(), label: z.string(), count: z.int().nonnegative() });

/** A topic counts what its narrower terms count, each transcript once. */
const topicFacetValue = facetValue.extend({ broader: topicId.optional() });

export type FacetValue = z.infer<typeof facetValue>;

export const facetsSchema = z.object({
  statuses: z.array(facetValue),
  embargoed: z.int().nonnegative(),
  topics: z.array(topicFacetValue),
  persons: z.array(facetValue),
  sections: z.array(facetValue),
  places: z.array(facetValue),
  languages: z.array(facetValue),
  years: z.array(facetValue),
  /** `2019-03`, in order: those of the years that `between` touches, when they are few. Dates that name a month at least. */
  months: z.array(z.object({ value: z.string(), count: z.int().nonnegative() })),
  /** How many lie in the trash, whatever the view. */
  trashed: z.int().nonnegative(),
});

export type Facets = z.infer<typeof facetsSchema>;

/** Which transcripts an action is for: named ones, or all that a view shows. */
export const selectionSchema = z.union([
  z.object({ ids: z.array(transcriptId).min(1).max(1_000_000) }),
  z.object({ view: viewSchema }),
]);

export type Selection = z.output<typeof selectionSchema>;

/** Where a line could not be understood, in UTF-16 units, end exclusive, and why, in the user's words. */
export const problemSchema = z.object({ at: z.int().nonnegative(), end: z.int().nonnegative(), message: z.string() });

export type Problem = z.infer<typeof problemSchema>;

/** A transcript that is like another one, and why. */
const similarSchema = z.object({
  id: transcriptId,
  title: z.string(),
  date: z.string().optional(),
  status: publicationStatus,
  /** From 0 to 1: how much of topics, persons and telling words the two share. */
  likeness: z.number().min(0).max(1),
  /** Labels of what both are tagged with, and words that both have and few others; the most telling first. */
  topics: z.array(z.string()),
  persons: z.array(z.string()),
  words: z.array(z.string()),
});

export type Similar = z.infer<typeof similarSchema>;

export const completionOption = z.object({
  /** What comes in the place of what is completed. */
  text: z.string(),
  label: z.string(),
  note: z.string().optional(),
  /** Transcripts that carry it. */
  count: z.int().nonnegative().optional(),
});

export type CompletionOption = z.infer<typeof completionOption>;

/** What may stand from here to there in the line, UTF-16 units, end exclusive. */
export const completionSchema = z.object({
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
  options: z.array(completionOption),
});

export type Completion = z.infer<typeof completionSchema>;

export const findingContract = {
  /** A window of the list. `total` counts all that the view shows. `indexing` is set while the index is being built. */
  list: method(
    () =>
      z.object({
        view: viewSchema,
        offset: z.int().nonnegative().default(0),
        limit: z.int().positive().max(500).default(100),
        /** For paper: titles without what they quote of withheld words, and no words of the texts. */
        goingOut: z.boolean().optional(),
      }),
    () =>
      z.object({
        total: z.int().nonnegative(),
        rows: z.array(rowSchema),
        /** The order of the rows: the one asked for, or what stands in for it where nothing is relevant or arranged. */
        sort: sortSchema,
        sequence: z.int().nonnegative(),
        milliseconds: z.number().nonnegative(),
        indexing: z.object({ done: z.int().nonnegative(), total: z.int().nonnegative() }).optional(),
        /** How the query was taken, where that is not plain: in the user's words. */
        notice: z.string().optional(),
        /** What of the query could not be understood; the rest of it counts. */
        problem: problemSchema.optional(),
      }),
  ),
  /** Counts beside each value, at most `limit` values a facet, most frequent first; chosen values are always among them. */
  facets: method(
    () => z.object({ view: viewSchema, limit: z.int().positive().max(20_000).default(12) }),
    () => facetsSchema,
  ),
  /** Numbers of what the view shows: by month and status, by year, topic, person, and who speaks with whom. */
  overview: method(
    () => z.object({ view: viewSchema }),
    () => overviewSchema,
  ),
  /** What may be typed at the cursor (UTF-16 units): fields, and values with how many transcripts carry them. */
  complete: method(
    () => z.object({ query: z.string().max(longestLine), cursor: z.int().nonnegative().max(longestLine) }),
    () => completionSchema,
  ),
  /** The ids a view shows, in its order. */
  ids: method(
    () => z.object({ view: viewSchema }),
    () => z.object({ ids: z.array(transcriptId) }),
  ),
  /**
   * Where the query's words stand in one transcript; paragraph numbers as in `transcripts.page`. `hasWords`: there are
   * words to be found; a query may ask for fields alone.
   */
  hits: method(
    () => z.object({ id: transcriptId, query: z.string().max(longestLine) }),
    () =>
      z.object({
        hasWords: z.boolean(),
        title: z.array(markSchema),
        summary: z.array(markSchema),
        paragraphs: z.array(z.object({ n: z.int().positive(), marks: z.array(markSchema) })),
      }),
  ),
  ...concordanceMethods(viewSchema),
  /** The transcripts that are most like one, best first. `hasWords`: the index has its words already. */
  similar: method(
    () => z.object({ id: transcriptId, limit: z.int().positive().max(50).default(8) }),
    () => z.object({ similar: z.array(similarSchema), hasWords: z.boolean() }),
  ),
};
