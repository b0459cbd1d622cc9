import { z } from "zod";
import { archiveId, transcriptId } from "../records/id.ts";
import { careSchema } from "./care.ts";
import { damageSchema } from "./damage.ts";
import { errorSchema } from "./error.ts";
import { method } from "./method.ts";
import { oneLine } from "./one-line.ts";
import { placeId } from "./places.ts";
import { repairSchema } from "./repair.ts";
import { sentence } from "./sentence.ts";

/** What this host can do; the interface follows. */
export const capabilitiesSchema = z.object({
  host: z.enum(["electron", "browser", "command-line"]),
  /** The system's own file dialogs. */
  dialogs: z.boolean(),
  /** The service-side list of folders. */
  browsePlaces: z.boolean(),
  /** Open a file with the program that the system has for it. */
  openFiles: z.boolean(),
});

export type Capabilities = z.infer<typeof capabilitiesSchema>;

export const openArchiveSchema = z.object({
  id: archiveId,
  name: z.string(),
  /** For reading only. */
  folder: z.string(),
  transcripts: z.int().nonnegative(),
  /** Number of the last durable batch; rises with every change. */
  sequence: z.int().nonnegative(),
  readOnly: z.boolean(),
  /** Why it is read-only, and other things to know, in the user's words. */
  notices: z.array(sentence),
  care: careSchema,
});

export type OpenArchive = z.infer<typeof openArchiveSchema>;

export const recentArchive = z.object({
  place: placeId,
  name: z.string(),
  folder: z.string(),
  available: z.boolean(),
});

export type RecentArchive = z.infer<typeof recentArchive>;

export const archiveStateSchema = z.object({
  version: z.string(),
  capabilities: capabilitiesSchema,
  archive: openArchiveSchema.optional(),
  /** Why the archive asked for last could not be opened. */
  problem: errorSchema.optional(),
  recent: z.array(recentArchive),
});

export type ArchiveState = z.infer<typeof archiveStateSchema>;

export const purgeReportSchema = z.object({
  transcripts: z.int().nonnegative(),
  passages: z.int().nonnegative(),
  /** Batches of the history that were written anew. */
  batches: z.int().nonnegative(),
  /** Originals, texts and readings that were erased, as paths inside the archive's folder. */
  files: z.array(z.string()),
  /** The history was repaired: files that its gaps alone named cannot be told from others that nothing names. */
  hasGaps: z.boolean(),
  /** Copies that are known of and still hold it. */
  backups: z.array(z.string()),
});

export type PurgeReport = z.infer<typeof purgeReportSchema>;

const nothing = z.object({});

/** `from`: a backup, to fetch damaged and missing originals, texts and readings from. */
const repairRequest = z.object({ place: placeId, from: placeId.optional() });

/** What an archive is called. */
export const archiveName = oneLine.min(1).max(200);

export const archiveContract = {
  state: method(
    () => nothing,
    () => archiveStateSchema,
  ),
  /** Make a new archive in a folder that is empty or new. */
  create: method(
    () => z.object({ place: placeId, name: archiveName }),
    () => openArchiveSchema,
  ),
  open: method(
    () =>
      z.object({
        place: placeId,
        readOnly: z.boolean().default(false),
        /** For reading only, as `archive.json` has it: where `details.readable` of the problem says that it can be had. */
        inSpiteOfDamage: z.boolean().default(false),
        /** Write although another machine seems to: where `details.elsewhere` of the problem says so, and it has stopped. */
        takeOver: z.boolean().default(false),
      }),
    () => openArchiveSchema,
  ),
  /** Open the sample archive, made on first use from the transcripts that ship with Lectern. */
  openSample: method(
    () => nothing,
    () => openArchiveSchema,
  ),
  close: method(
    () => nothing,
    () => nothing,
  ),
  /** Re-read every file and compare it with its name. */
  verify: method(
    () => nothing,
    () =>
      z.object({
        files: z.int().nonnegative(),
        damage: z.array(damageSchema),
        /** Passages that have no place in their text. */
        orphans: z.int().nonnegative(),
      }),
  ),
  /** What a repair of the archive there would do; reads only. */
  repairPlan: method(
    () => repairRequest,
    () => repairSchema,
  ),
  /** Repair it: nothing is deleted or overwritten. Where it is open, it is closed meanwhile, and verified afterwards. */
  repair: method(
    () => repairRequest,
    () => repairSchema,
  ),
  /**
   * Erase transcripts for good, from the history too; nothing takes that back. The archive is closed and opened again. The
   * reason is kept and may not name what is to go.
   */
  purge: method(
    () => z.object({ transcripts: z.array(transcriptId).min(1), reason: oneLine.min(1).max(1_000) }),
    () => purgeReportSchema,
  ),
  /** Forget a recent archive; the folder stays. */
  forget: method(
    () => z.object({ place: placeId }),
    () => nothing,
  ),
};
