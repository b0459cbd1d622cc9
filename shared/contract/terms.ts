import { z } from "zod";
import { personId, sectionId, stepId, topicId } from "../records/id.ts";
import { personSchema } from "../records/person.ts";
import { method } from "./method.ts";
import { personNamesContract } from "./persons.ts";
import { termFilesContract } from "./term-files.ts";
import { personDetails, personFields, termLabel, topicDetails, topicFields, vocabularyContract } from "./vocabulary.ts";

export { termLabel } from "./vocabulary.ts";

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
  /** As it stands in an index: `Okafor, Daniel`. */
  heading: z.string(),
  variants: z.array(z.string()),
  /** How many transcripts carry it. */
  uses: z.int().nonnegative(),
  /** Levels below the top, in a tree. */
  depth: z.int().nonnegative(),
  /** How many topics stand right below it. */
  narrower: z.int().nonnegative(),
  /** The variant that was found, when it is not the label. */
  found: z.string().optional(),
  /** Of those that may be one: the first of a group. */
  isFirst: z.boolean().optional(),
  /** Of those that may be one: the number of the group, which comes most used first. */
  group: z.int().nonnegative().optional(),
});

export type ListedTerm = z.infer<typeof listedTerm>;

const listRequest = z.object({
  offset: z.int().nonnegative().default(0),
  limit: z.int().positive().max(1_000).default(100),
  /** Only those that these words may mean, best first: by any variant, in any script, with a letter wrong. */
  text: z.string().max(500).default(""),
  sort: z.enum(["label", "uses"]).default("label"),
  /** Only those that nothing carries, or one transcript; or those that may be one and the same, next to each other. */
  show: z.enum(["all", "unused", "once", "alike"]).default("all"),
  /** As a tree: the topics at the top and, of these, what is right below. Absent: all in one list, as with `text`. */
  opened: z.array(z.string().max(100)).max(20_000).optional(),
});

/** What topics and persons have in common. */
function vocabularyOf(id: typeof topicId) {
  return {
    suggest: method(
      () => suggest,
      () => suggestions,
    ),
    /**
     * A window of the vocabulary, and how many there are in all. Comparing names takes a while: progress comes as
     * `terms.progress`, and `stopComparing` ends it (`cancelled`).
     */
    list: method(
      () => listRequest,
      () => z.object({ terms: z.array(listedTerm), total: z.int().nonnegative() }),
    ),
    stopComparing: method(
      () => z.object({}),
      () => z.object({}),
    ),
    /**
     * Give it another label; the old one becomes a variant. A label by which another one is known: `conflict`. One
     * undoable step; none when it is called that already.
     */
    rename: method(
      () => z.object({ id, label: termLabel }),
      () => z.object({ step: stepId.optional() }),
    ),
  };
}

export const topicsContract = {
  ...vocabularyOf(topicId),
  ...vocabularyContract(topicId, topicFields),
  ...termFilesContract,
  details: method(
    () => z.object({ id: topicId }),
    () => topicDetails,
  ),
  /** Put topics below another one, or at the top, as one undoable step. Below itself: `bad-request`. */
  move: method(
    () => z.object({ ids: z.array(topicId).min(1).max(10_000), broader: topicId.nullable() }),
    () => z.object({ step: stepId.optional() }),
  ),
};

export const sectionsContract = {
  suggest: method(
    () => suggest,
    () => suggestions,
  ),
};

export const personsContract = {
  ...vocabularyOf(personId),
  ...vocabularyContract(personId, personFields),
  ...personNamesContract,
  details: method(
    () => z.object({ id: personId }),
    () => personDetails,
  ),
  show: method(
    () => z.object({ id: personId }),
    () => personSchema,
  ),
};
