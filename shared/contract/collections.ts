import { z } from "zod";
import { collectionId, stepId } from "../records/id.ts";
import { viewSchema } from "./finding.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";

export const collectionName = oneLine.min(1, "A saved query needs a name.").max(200);

const savedQuery = z.object({
  id: collectionId,
  name: z.string(),
  query: z.string(),
  /** Transcripts that it finds now. */
  count: z.int().nonnegative(),
});

export type SavedQuery = z.infer<typeof savedQuery>;

export const collectionsContract = {
  /** The saved queries, by name, each with what it finds now. */
  list: method(z.object({}), z.object({ queries: z.array(savedQuery) })),
  /**
   * Keep what a view shows as a query: its words, and what it is narrowed by written as fields. In the place of the one of
   * the same name. One undoable step; none when it is there already.
   */
  save: method(
    z.object({ name: collectionName, view: viewSchema }),
    z.object({ id: collectionId, query: z.string(), step: stepId.optional(), replaced: z.boolean() }),
  ),
  /** No two have one name. */
  rename: method(z.object({ id: collectionId, name: collectionName }), z.object({ step: stepId.optional() })),
  remove: method(z.object({ id: collectionId }), z.object({ step: stepId })),
  /** What was looked for last in this archive on this machine, latest first. */
  recent: method(z.object({}), z.object({ queries: z.array(z.string()) })),
  /** Somebody looked for this. */
  note: method(z.object({ query: z.string().max(2_000) }), z.object({})),
  forgetRecent: method(z.object({}), z.object({})),
};
