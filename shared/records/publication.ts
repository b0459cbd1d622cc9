import { z } from "zod";
import { instant, sectionId, sha256 } from "./id.ts";
import { passedSteps, publicationStatuses } from "./publication-statuses.ts";

export const publicationStatus = z.enum(publicationStatuses);

export type PublicationStatus = z.infer<typeof publicationStatus>;

export const passedStep = z.enum(passedSteps);

export type PassedStep = z.infer<typeof passedStep>;

/** Somebody gave it a status. */
export const publicationStepSchema = z.looseObject({
  status: publicationStatus,
  at: instant,
  /** A name from the settings; it proves nothing. */
  who: z.string().optional(),
  /** In the words of whoever did it. */
  why: z.string().optional(),
  /** The text revision that was published. */
  version: sha256.optional(),
});

export type PublicationStep = z.infer<typeof publicationStepSchema>;

export const publicationSchema = z.looseObject({
  status: publicationStatus,
  /** The day until which the transcript is withheld, `YYYY-MM-DD`, in the archive's own time zone. */
  embargo: z.string().optional(),
  /** Sections the source published it in. A set. */
  sections: z.array(sectionId),
  /** EDTF; local time where the source states one (`2021-03-03T14:15`), never turned into UTC. */
  date: z.string().optional(),
  /** The text revision that was published. */
  version: sha256.optional(),
  /** What was made of it here, oldest first; absent where nothing ever was. A set. */
  steps: z.array(publicationStepSchema).optional(),
});

export type Publication = z.infer<typeof publicationSchema>;
