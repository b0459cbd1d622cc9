import { z } from "zod";
import { personId, stepId, transcriptId } from "../records/id.ts";
import { personRole } from "../records/person.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";

/**
 * How a printed name and a person's agree, closest first: every word of it, but so does another person's · every word ·
 * initials for given names · one has words that the other lacks · a given name in two languages · other Chinese signs
 * of the same sound · one letter · one is nothing but the family name.
 */
export const nameRelations = [
  "twin",
  "same",
  "initials",
  "longer",
  "translated",
  "sounded",
  "misprint",
  "family",
] as const;

export const nameRelation = z.enum(nameRelations);

export type NameRelation = z.infer<typeof nameRelation>;

/** Who a printed name stands for: a person of the archive, somebody new, or nobody whom the archive is to know. */
export const nameDecisionSchema = z.discriminatedUnion("as", [
  z.object({ as: z.literal("person"), person: personId }),
  z.object({ as: z.literal("new") }),
  z.object({ as: z.literal("nobody") }),
]);

export type NameDecision = z.infer<typeof nameDecisionSchema>;

export const printedName = oneLine.min(1).max(500);

export const nameCandidate = z.object({
  person: personId,
  label: z.string(),
  relation: nameRelation,
});

export type NameCandidate = z.infer<typeof nameCandidate>;

/** A printed name that may be somebody's in the archive, to be asked about. */
export const unsureNameSchema = z.object({
  name: z.string(),
  roles: z.array(personRole),
  /** Closest first; empty when those who were like it are gone. */
  candidates: z.array(nameCandidate),
  /** In how many more transcripts of the same import it is asked about. */
  others: z.int().nonnegative(),
});

export type UnsureName = z.infer<typeof unsureNameSchema>;

/** The same in the review of an import, with what was decided. */
export const reviewedNameSchema = unsureNameSchema.extend({
  decision: nameDecisionSchema.optional(),
  /** Of the person that was chosen. */
  label: z.string().optional(),
});

export type ReviewedName = z.infer<typeof reviewedNameSchema>;

export const mentionSchema = z.object({
  person: personId,
  label: z.string(),
  /** What the transcript says already that the person has to do with it. */
  roles: z.array(personRole),
  /** In the order of the text; code points, end exclusive. */
  spans: z.array(
    z.object({
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
      text: z.string(),
      form: z.enum(["full", "family"]),
    }),
  ),
});

export type Mention = z.infer<typeof mentionSchema>;

const one = z.object({ id: transcriptId });

export const personNamesContract = {
  /** Persons whom the text of a transcript names, most often named first. Nothing is stored. */
  mentions: method(
    () => one,
    () => z.object({ mentions: z.array(mentionSchema) }),
  ),
  /** Names of a transcript that are not tied to anybody because it is not certain who they are. */
  unsure: method(
    () => one,
    () => z.object({ names: z.array(unsureNameSchema) }),
  ),
  /**
   * Say who a name is, in this transcript and in the others of the same import, as one undoable step. A person who is
   * chosen is known by the name from then on.
   */
  settle: method(
    () => one.extend({ name: printedName, decision: nameDecisionSchema }),
    () => z.object({ step: stepId.optional(), changed: z.int().nonnegative() }),
  ),
};
