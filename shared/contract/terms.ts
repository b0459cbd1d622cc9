import { z } from "zod";
import { personId, sectionId, stepId, topicId } from "../records/id.ts";
import { personSchema } from "../records/person.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";
import { personNamesContract } from "./persons.ts";

export const termLabel = oneLine.min(1).max(500);

/** A term that is there, or a label for one that may have to be made. */
export const topicReference = z.union([z.object({ id: topicId }), z.object({ label: termLabel })]);
export const sectionReference = z.union([z.object({ id: sectionId }), z.object({ label: termLabel })]);
export const personReference = z.union([z.object({ id: personId }), z.object({ label: termLabel })]);

const suggest = z.object({ text: z.string().max(500), limit: z.int().positive().max(100).default(8) });

const suggestion = z.object({
  id: z.string(),
  label: z.string(),
  /** The variant that was found, when it is not the label. */
  found: z.string().optional(),
  uses: z.int().nonnegative(),
});

export type Suggestion = z.infer<typeof suggestion>;

const suggestions = z.object({ suggestions: z.array(suggestion) });

const listedTerm = z.object({
  id: z.string(),
  label: z.string(),
  variants: z.array(z.string()),
  /** How many transcripts carry it. */
  uses: z.int().nonnegative(),
});

export type ListedTerm = z.infer<typeof listedTerm>;

const window = z.object({
  offset: z.int().nonnegative().default(0),
  limit: z.int().positive().max(1_000).default(100),
});

/** What topics and persons have in common. */
function vocabularyOf(id: typeof topicId) {
  return {
    suggest: method(suggest, suggestions),
    /** By label. */
    list: method(window, z.object({ terms: z.array(listedTerm), total: z.int().nonnegative() })),
    /**
     * Give it another label; the old one becomes a variant. A label by which another one is known: `conflict`. One
     * undoable step; none when it is called that already.
     */
    rename: method(z.object({ id, label: termLabel }), z.object({ step: stepId.optional() })),
    /** Put `into` in the place of `from` everywhere and delete `from`, as one undoable step. */
    merge: method(z.object({ from: id, into: id }), z.object({ step: stepId, changed: z.int().nonnegative() })),
  };
}

export const topicsContract = vocabularyOf(topicId);

export const sectionsContract = { suggest: method(suggest, suggestions) };

export const personsContract = {
  ...vocabularyOf(personId),
  ...personNamesContract,
  show: method(z.object({ id: personId }), personSchema),
};
