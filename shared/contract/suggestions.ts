import { z } from "zod";
import { personId, stepId, topicId, transcriptId } from "../records/id.ts";
import { personRole } from "../records/person.ts";
import { method } from "./method.ts";

const common = {
  label: z.string(),
  /** From 0 to 1: about the share of such suggestions that people accept, as far as this archive tells. */
  confidence: z.number().min(0).max(1),
  /** Likely enough to be meant, as people tag; the others are to choose from. */
  isProposed: z.boolean(),
};

/** A topic, and why: words of the text that speak for it, and of the `of` transcripts most like it, how many carry it. */
const suggestedTopic = z.object({
  kind: z.literal("topic"),
  topic: topicId,
  ...common,
  words: z.array(z.object({ word: z.string(), times: z.int().positive() })),
  similar: z.int().nonnegative(),
  of: z.int().nonnegative(),
});

/**
 * A person, and why: how often the text names the person, in which printed forms, whether in its title or summary, and of
 * the other tagged transcripts how many name the person and how many of these list the person.
 */
const suggestedPerson = z.object({
  kind: z.literal("person"),
  person: personId,
  ...common,
  role: personRole,
  times: z.int().positive(),
  printed: z.array(z.string()),
  isInHeadline: z.boolean(),
  elsewhere: z.object({ named: z.int().nonnegative(), listed: z.int().nonnegative() }),
});

export const tagSuggestionSchema = z.discriminatedUnion("kind", [suggestedTopic, suggestedPerson]);

export type TagSuggestion = z.infer<typeof tagSuggestionSchema>;

/** From the tags of how many transcripts was learnt; how many are still to be read, and how many cannot be. */
export const learning = z.object({
  learnt: z.int().nonnegative(),
  left: z.int().nonnegative(),
  unreadable: z.int().nonnegative(),
  /** Which one cannot be, and why. */
  problem: z.string().optional(),
});

const one = z.object({ id: transcriptId });

/** In milliseconds: what was not learnt by then is passed over; learning goes on for the next question. */
export const patience = z.int().nonnegative().max(3_600_000).default(1_000);

const done = z.object({ step: stepId.optional() });

export const suggestionsContract = {
  /**
   * Persons whom a transcript names and topics that it may be about, each with why, the surest first; none that it carries
   * and none that was refused for it. Nothing is stored.
   */
  list: method(
    () => one.extend({ patience }),
    () => z.object({ suggestions: z.array(tagSuggestionSchema), learning }),
  ),
  /** Tag the transcript with these, as one undoable step. */
  accept: method(
    () =>
      one.extend({
        topics: z.array(topicId).default([]),
        persons: z.array(z.object({ person: personId, role: personRole })).default([]),
      }),
    () => done,
  ),
  /** Accept all that is suggested with at least this confidence; those that are meant when absent. One undoable step. */
  acceptAll: method(
    () => one.extend({ above: z.number().min(0).max(1).optional(), patience }),
    () => done.extend({ accepted: z.array(tagSuggestionSchema) }),
  ),
  /** Never suggest these for the transcript again, until that is undone. One undoable step. */
  refuse: method(
    () => one.extend({ topics: z.array(topicId).default([]), persons: z.array(personId).default([]) }),
    () => done,
  ),
};
