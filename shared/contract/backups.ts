import { z } from "zod";
import { backupId, instant } from "../records/id.ts";
import { damageSchema } from "./damage.ts";
import { method } from "./method.ts";
import { placeId, placeSchema } from "./places.ts";

const count = z.int().nonnegative();

export const backupReportSchema = z.object({
  /** For reading only: the folder of the copy. Opening it as an archive is restoring. */
  folder: z.string(),
  at: instant,
  /** The last batch of the history that the copy holds. */
  batch: count,
  transcripts: count,
  /** What was not in the copy before. */
  copied: z.object({ files: count, bytes: count }),
  /** How many files of the copy were read again and compared. */
  files: count,
  /** Empty when the copy is verified. */
  damage: z.array(damageSchema),
});

export type BackupReport = z.infer<typeof backupReportSchema>;

/** `done` and `total` count files; `total` is 0 while it is not known. */
export const backupProgressSchema = z.object({
  backup: backupId,
  doing: z.enum(["comparing", "copying", "checking"]),
  done: count,
  total: count,
});

export type BackupProgress = z.infer<typeof backupProgressSchema>;

export const backupsContract = {
  /** Bring the copy in the folder up to date and verify it. Progress comes as `backups.progress`, under the id given here. */
  make: method(
    () => z.object({ backup: backupId, place: placeId }),
    () => backupReportSchema,
  ),
  /** The folder that the open archive was backed up to last from this machine. */
  last: method(
    () => z.object({}),
    () => z.object({ place: placeSchema.optional() }),
  ),
  cancel: method(
    () => z.object({ backup: backupId }),
    () => z.object({}),
  ),
};
