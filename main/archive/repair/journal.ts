import { readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { damagedError } from "../disk/damage.ts";
import { hasErrorCode } from "../disk/disk-error.ts";
import { makeFolder, replaceFile, syncFolder, writeWhole } from "../disk/durable.ts";
import { isThere } from "../disk/is-there.ts";
import { setAside } from "../disk/set-aside.ts";
import { readSummed, summedText } from "../disk/summed-json.ts";

/** What a repair prepares, and the list of what is to be done with it. There when a repair was interrupted. */
export const repairFolderName = "repair";
export const journalFile = `${repairFolderName}/journal.json`;

const goOn = "Repair the archive again: it goes on where it stopped.";

const journalSchema = z.object({
  format: z.literal(1),
  /** When the repair began; names the folder in `damaged/`. */
  time: z.iso.datetime(),
  /** Files to be moved to `damaged/`. */
  aside: z.array(z.string()),
  /** Files that stand in `repair/new/`, to be put in their places; what stands there goes to `damaged/` first. */
  place: z.array(z.string()),
});

export type Journal = z.infer<typeof journalSchema>;

/** `archive-damaged` when a repair was interrupted: nothing may be opened before it has come to its end. */
export async function checkNoRepair(folder: string): Promise<void> {
  if (await isThere(path.join(folder, journalFile))) {
    throw damagedError(journalFile, "belongs to a repair that was interrupted", goOn);
  }
}

/** Undefined when no repair is under way. */
export async function readJournal(folder: string): Promise<Journal | undefined> {
  try {
    const content = readSummed("repair", await readFile(path.join(folder, journalFile)));
    const journal = journalSchema.safeParse(content).data;
    if (journal) return journal;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return undefined;
    throw error;
  }
  const remedy = "The repair cannot go on by itself. Put the archive back from a backup.";
  throw damagedError(journalFile, "was changed: its sum is wrong", remedy);
}

export async function writeJournal(stage: string, journal: Journal): Promise<void> {
  const text = summedText("repair", journal);
  await replaceFile(path.join(stage, path.basename(journalFile)), (handle) => writeWhole(handle, Buffer.from(text)));
}

/** Bring a repair whose journal is written to its end; may be stopped anywhere and called again. */
export async function finishRepair(folder: string, journal: Journal): Promise<void> {
  const at = new Date(journal.time);
  for (const file of journal.place) {
    const staged = path.join(folder, repairFolderName, "new", file);
    if (!(await isThere(staged))) continue;
    const target = path.join(folder, file);
    if (await isThere(target)) await setAside(folder, file, at);
    await makeAbove(folder, file);
    await rename(staged, target);
    await syncFolder(path.dirname(target));
  }
  for (const file of journal.aside) if (await isThere(path.join(folder, file))) await setAside(folder, file, at);
  await rm(path.join(folder, journalFile));
  await syncFolder(path.join(folder, repairFolderName));
  await rm(path.join(folder, repairFolderName), { recursive: true });
  await syncFolder(folder);
}

/** The folders above a file of the archive. */
async function makeAbove(folder: string, file: string): Promise<void> {
  const above = file.split("/").slice(0, -1);
  for (let depth = 1; depth <= above.length; depth += 1) await makeFolder(path.join(folder, ...above.slice(0, depth)));
}
