import { z } from "zod";
import { importId } from "../records/id.ts";
import { folderUse } from "./imports.ts";
import { method } from "./method.ts";
import { placeId, placeSchema } from "./places.ts";
import { sentence } from "./sentence.ts";

/** What becomes of the folders in it: a collection for all is offered in the review alone, for it has an end. */
export const watchedFolderUse = folderUse.exclude(["collection"]);

export type WatchedFolderUse = z.infer<typeof watchedFolderUse>;

export const watchStateSchema = z.object({
  /** The folder that is watched for the open archive on this machine; absent when none is. */
  folder: placeSchema.optional(),
  /** False while it is not to be found: a drive that is not plugged in. */
  isThere: z.boolean(),
  /** What has no doubts is imported without a review. */
  atOnce: z.boolean(),
  folders: watchedFolderUse,
  /** Files that wait for a review. */
  waiting: z.int().nonnegative(),
  /** How many were imported at once since the archive was opened. */
  imported: z.int().nonnegative(),
  /** Why it is not watched any more. */
  problem: sentence.optional(),
});

export type WatchState = z.infer<typeof watchStateSchema>;

/** Kept with the machine, not with the archive. Changes come as `watches.changed`. */
export const watchesContract = {
  show: method(
    () => z.object({}),
    () => watchStateSchema,
  ),
  /** Watch this folder, and those in it, in place of another. */
  start: method(
    () => z.object({ place: placeId, atOnce: z.boolean(), folders: watchedFolderUse.default("none") }),
    () => watchStateSchema,
  ),
  stop: method(
    () => z.object({}),
    () => watchStateSchema,
  ),
  /** Begin an import of what waits; what is left out of it does not come again. */
  review: method(
    () => z.object({}),
    () => z.object({ import: importId }),
  ),
};
