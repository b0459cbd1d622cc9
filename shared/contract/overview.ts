import { z } from "zod";
import { personId, topicId } from "../records/id.ts";

const count = z.int().nonnegative();

/** Counts beside the statuses of `publicationStatuses`, in their order. */
const byStatus = z.array(count).length(5);

const series = z.object({
  label: z.string(),
  /** Transcripts in all. */
  transcripts: count,
  /** Parallel to the years. */
  counts: z.array(count),
});

/** Numbers of what a view shows, as pictures of it need them. */
export const overviewSchema = z.object({
  transcripts: count,
  words: count,
  /** `2019-03`, in order, without gaps, from the first month to the last. Dates that name a month at least. */
  months: z.array(z.object({ month: z.string(), counts: byStatus })),
  /** Dates that name a year alone, or none. */
  withoutMonth: byStatus,
  /** `2019`, in order, without gaps. A date that covers several years counts in each. */
  years: z.array(z.object({ year: z.string(), transcripts: count })),
  /** The most frequent ones; a topic counts what its narrower terms count. */
  topics: z.array(series.extend({ id: topicId })),
  persons: z.array(series.extend({ id: personId })),
  /** Who speaks in the most transcripts. */
  speakers: z.array(z.object({ id: personId, label: z.string(), transcripts: count, turns: count })),
  /** In how many transcripts two of the speakers both speak: a row and a column for each of them. */
  together: z.array(z.array(count)),
});

export type Overview = z.infer<typeof overviewSchema>;
