import { z } from "zod";
import { stepId } from "../records/id.ts";
import { passedStep } from "../records/publication.ts";
import { method } from "./method.ts";

const check = z.object({
  check: z.enum(["embargo-passed", "unpublished", "version-differs", "no-topics"]),
  /** What finds them in the list. */
  query: z.string(),
  count: z.int().nonnegative(),
});

const rules = z.object({
  /** The time zone in which days begin and end, as IANA names it. Absent: that of the machine. */
  zone: z.string().optional(),
  machineZone: z.string(),
  /** Today, `YYYY-MM-DD`, in the archive's time zone. */
  today: z.string(),
  /** Steps that may be left out. */
  skips: z.array(passedStep),
});

export type PublicationRules = z.infer<typeof rules>;

/** Kept with the archive: they hold for all who work in it. */
export const publicationContract = {
  /** What is to be looked at, with how many transcripts there are of each; those in the trash do not count. */
  checks: method(
    () => z.object({}),
    () => z.object({ checks: z.array(check) }),
  ),
  rules: method(
    () => z.object({}),
    () => rules,
  ),
  /** Change them, as one undoable step; `null` goes back to the zone of the machine. An unknown zone: `bad-request`. */
  setRules: method(
    () => z.object({ zone: z.string().trim().max(100).nullable(), skips: z.array(passedStep) }).partial(),
    () => rules.extend({ step: stepId.optional() }),
  ),
};
