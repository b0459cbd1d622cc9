import { z } from "zod";
import { collectionId, stepId, transcriptId } from "../records/id.ts";
import { selectionSchema, viewSchema } from "./finding.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";
import { longestLine } from "./whole-words.ts";

export const collectionName = oneLine
  .min(1, "A collection needs a name.")
  .max(200, "The name of a collection has at most 200 characters.")
  .regex(/[\p{L}\p{N}]/u, "The name of a collection has at least one letter or digit.");

export const collectionDescription = oneLine.max(10_000, "A description has at most 10,000 characters.");

const savedQuery = z.object({
  id: collectionId,
  name: z.string(),
  query: z.string(),
  /** Transcripts that it finds now. */
  count: z.int().nonnegative(),
});

export type SavedQuery = z.infer<typeof savedQuery>;

const orderedCollection = z.object({
  id: collectionId,
  name: z.string(),
  description: z.string().optional(),
  /** Its transcripts outside the trash. */
  count: z.int().nonnegative(),
});

export type ListedCollection = z.infer<typeof orderedCollection>;

/** To this place, counted from 1 among what is not in the trash, or so many places down; up when negative. */
const destination = z.union([z.object({ place: z.int().positive() }), z.object({ by: z.int() })]);

const members = z.object({
  /** Absent when nothing changed. */
  step: stepId.optional(),
  /** How many transcripts came or went; those that were there already, or were not there, are not counted. */
  count: z.int().nonnegative(),
});

export const collectionsContract = {
  /** The saved queries, each with what it finds now, and the hand-made collections; both by name. */
  list: method(
    () => z.object({}),
    () => z.object({ queries: z.array(savedQuery), lists: z.array(orderedCollection) }),
  ),
  /** A hand-made collection, of the selection in its order or of nothing. No two have one name. */
  make: method(
    () =>
      z.object({
        name: collectionName,
        description: collectionDescription.default(""),
        selection: selectionSchema.optional(),
      }),
    () => z.object({ id: collectionId, step: stepId, count: z.int().nonnegative() }),
  ),
  /** What a hand-made collection is for; an empty description takes it away. */
  describe: method(
    () => z.object({ id: collectionId, description: collectionDescription }),
    () => z.object({ step: stepId.optional() }),
  ),
  /** At its end, in the order of the selection; what lies in the trash is passed over. */
  add: method(
    () => z.object({ id: collectionId, selection: selectionSchema }),
    () => members,
  ),
  takeOut: method(
    () => z.object({ id: collectionId, selection: selectionSchema }),
    () => members,
  ),
  /** Together, in the order in which they stand there. `place`: where the first of them stands then. */
  move: method(
    () => z.object({ id: collectionId, transcripts: z.array(transcriptId).min(1).max(1_000_000), to: destination }),
    () => z.object({ step: stepId.optional(), place: z.int().positive() }),
  ),
  /**
   * Keep what a view shows as a query: its words, and what it is narrowed by written as fields. In the place of the one of
   * the same name. One undoable step; none when it is there already.
   */
  save: method(
    () => z.object({ name: collectionName, view: viewSchema }),
    () => z.object({ id: collectionId, query: z.string(), step: stepId.optional(), replaced: z.boolean() }),
  ),
  /** No two have one name. */
  rename: method(
    () => z.object({ id: collectionId, name: collectionName }),
    () => z.object({ step: stepId.optional() }),
  ),
  remove: method(
    () => z.object({ id: collectionId }),
    () => z.object({ step: stepId }),
  ),
  /** What was looked for last in this archive on this machine, latest first. */
  recent: method(
    () => z.object({}),
    () => z.object({ queries: z.array(z.string()) }),
  ),
  /** Somebody looked for this. */
  note: method(
    () => z.object({ query: z.string().max(longestLine) }),
    () => z.object({}),
  ),
  forgetRecent: method(
    () => z.object({}),
    () => z.object({}),
  ),
};
