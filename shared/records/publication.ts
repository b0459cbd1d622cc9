import { z } from "zod";
import { sectionId, sha256 } from "./id.ts";

/** The workflow, in its order. An embargo is not a status: it is a date beside it. */
export const publicationStatuses = ["draft", "in-review", "approved", "published", "withdrawn"] as const;

export const publicationStatus = z.enum(publicationStatuses);

export type PublicationStatus = z.infer<typeof publicationStatus>;

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
});

export type Publication = z.infer<typeof publicationSchema>;
