import { z } from "zod";
import { selectionSchema } from "./finding.ts";
import { method } from "./method.ts";
import { placeId } from "./places.ts";

/** More transcripts at once go out by an export, which shows its progress and can be cancelled. */
export const mostCopies = 500;

export const copiesReportSchema = z.object({
  /** Files that were written: one for each transcript, but one for those that stand on the same. */
  files: z.int().nonnegative(),
  /** Of those, reading copies in Markdown: of transcripts with withheld words, which the file as received has. */
  readingCopies: z.int().nonnegative(),
  /** Transcripts of which nothing left: under an embargo, withdrawn, in the trash or damaged. */
  held: z.int().nonnegative(),
});

export type CopiesReport = z.infer<typeof copiesReportSchema>;

/**
 * The files that transcripts came as, handed out under their own names. What is held back never goes so, asked for or not: a file is dragged
 * away by a slip of the hand, and no dialog says then what is in it.
 */
export const copiesContract = {
  /** Into a folder. Nothing that is there is written over: another name is found. */
  put: method(
    () => z.object({ selection: selectionSchema, place: placeId }),
    () => copiesReportSchema,
  ),
};
