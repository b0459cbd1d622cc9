import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { damagedError, readOrDamaged } from "../disk/damage.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { replaceFile, syncFolder, writeWhole } from "../disk/durable.ts";
import { readSummed, summedText } from "../disk/summed-json.ts";
import { historyFolder } from "../history/history-segment.ts";

/** Says that a purge is under way, so that whoever opens the archive next brings it to its end. */
export const intentFile = `${historyFolder}/purge.json`;

const intentSchema = z.object({
  format: z.literal(1),
  /** The step with this key, once it is in the history, makes the purge hold. */
  key: z.string(),
  ids: z.array(z.string()),
  names: z.array(z.string()),
  /** Paths inside the archive's folder. */
  files: z.array(z.string()),
});

export type Intent = z.infer<typeof intentSchema>;

export async function readIntent(folder: string): Promise<Intent | undefined> {
  try {
    const bytes = await readOrDamaged(intentFile, () => readFile(path.join(folder, intentFile)));
    const found = intentSchema.safeParse(readSummed("purge", bytes)).data;
    if (found) return found;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
  throw damagedError(
    intentFile,
    "is not as Lectern wrote it",
    "A purge was under way and cannot be finished. Repair the archive, then purge the same again.",
  );
}

/** `archive-damaged` when a purge was interrupted: until it is finished, some files have been written anew and others not. */
export async function checkNoUnfinishedPurge(folder: string): Promise<void> {
  if (!(await readIntent(folder))) return;
  throw damagedError(
    intentFile,
    "belongs to a purge that was interrupted",
    "Open the archive for writing, or repair it: the purge is brought to its end then.",
  );
}

export async function writeIntent(folder: string, intent: Intent): Promise<void> {
  await replaceFile(path.join(folder, intentFile), (handle) =>
    writeWhole(handle, Buffer.from(summedText("purge", intent))),
  );
}

export async function removeIntent(folder: string): Promise<void> {
  await rm(path.join(folder, intentFile), { force: true });
  await syncFolder(path.join(folder, historyFolder));
}
