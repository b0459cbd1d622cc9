import { z } from "zod";
import { personId, stepId, transcriptId } from "../records/id.ts";
import { personRole } from "../records/person.ts";
import { method } from "./method.ts";
import { learning, patience } from "./suggestions.ts";

/** `untagged`: persons whom a text names as those whom people tag here, and that it is not tagged with. `unnamed`: tagged, and the text names them nowhere. */
export const nameList = z.enum(["untagged", "unnamed"]);

export type NameList = z.infer<typeof nameList>;

const nameDoubt = z.object({
  transcript: transcriptId,
  title: z.string(),
  person: personId,
  label: z.string(),
  /** As what the transcript would be, or is, tagged with the person. */
  role: personRole,
  /** How often the text names the person. */
  times: z.int().nonnegative(),
});

export type NameDoubt = z.infer<typeof nameDoubt>;

const many = 10_000;

export const cleanupContract = {
  /**
   * A window of the persons whose names and tags do not agree, over all transcripts, by person and title. Texts that were not
   * read within `patience` milliseconds are missing: `learning` says how many, and reading goes on.
   */
  names: method(
    () =>
      z.object({
        list: nameList,
        offset: z.int().nonnegative().default(0),
        limit: z.int().positive().max(1_000).default(100),
        patience,
      }),
    () => z.object({ doubts: z.array(nameDoubt), total: z.int().nonnegative(), learning }),
  ),
  /** Tag these, or all, that are untagged; take the tag off these, or all, that are unnamed. One undoable step. */
  fixNames: method(
    () =>
      z.object({
        list: nameList,
        only: z
          .array(z.object({ transcript: transcriptId, person: personId }))
          .min(1)
          .max(many)
          .optional(),
        patience,
      }),
    () => z.object({ step: stepId.optional(), changed: z.int().nonnegative() }),
  ),
};
