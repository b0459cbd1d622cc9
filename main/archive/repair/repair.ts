import path from "node:path";
import { LecternError } from "../../../shared/contract/error.ts";
import type { Loss, Repair } from "../../../shared/contract/repair.ts";
import type { Reading } from "../../../shared/reading/reading.ts";
import type { VerifyOptions } from "../archive.ts";
import { onDisk } from "../disk/disk-error.ts";
import { createFolderTasks } from "../disk/folder-sync.ts";
import { asideFolder } from "../disk/set-aside.ts";
import { isArchive } from "../load-archive.ts";
import { takeLock } from "../lock/lock.ts";
import { checkNobodyPurges, settlePurge } from "../purge/settle-purge.ts";
import { createContentStore } from "../stores/content-store.ts";
import { createReadingStore, readingLabel } from "../stores/reading-store.ts";
import { whyReadOnly } from "../writable.ts";
import { findDamage } from "./findings.ts";
import { finishRepair, readJournal } from "./journal.ts";
import { planFrom } from "./plan.ts";
import { actionsOf, finishingPurge } from "./plan-words.ts";
import { stageRepair } from "./stage.ts";

export type RepairOptions = VerifyOptions & {
  /** Named to others while this process holds the archive. */
  readonly program?: string;
  readonly now?: () => Date;
  /** Read a text again, to replace its reading; without it, damaged readings are named as lost. */
  readonly readAgain?: ((text: Uint8Array) => Promise<Reading>) | undefined;
};

const finishing = "The repair that had been interrupted is brought to its end.";

/** What a repair would do. Reads only. `archive-missing`, `archive-newer`, `disk`, `cancelled`. */
export async function planRepair(folder: string, options: VerifyOptions = {}): Promise<Repair> {
  const at = path.resolve(folder);
  return await onDisk("find out what can be repaired", async () => {
    if (await readJournal(at)) {
      return { damage: [], actions: [finishing], losses: [] };
    }
    await checkNobodyPurges(at);
    const findings = await findDamage(at, options);
    if (!findings) return { damage: [], actions: [], losses: [] };
    const plan = await planFrom(at, findings);
    return { damage: [...findings.damage], actions: [...actionsOf(plan)], losses: [...plan.losses] };
  });
}

/**
 * Repair the archive in the folder: nothing is deleted or overwritten, what is damaged or replaced is moved to
 * `damaged/<time>/`. May be stopped at any moment and called again. Says what was done and what could not be had.
 * `archive-missing`, `archive-newer`, `archive-locked`, `read-only`, `disk`, `cancelled`.
 */
export async function repairFolder(folder: string, options: RepairOptions = {}): Promise<Repair> {
  const at = path.resolve(folder);
  return await onDisk("repair the archive", async () => {
    if (!(await isArchive(at)) && !(await readJournal(at))) throw missing(at);
    const obstacle = await whyReadOnly(at);
    if (obstacle !== undefined) throw new LecternError("read-only", `${obstacle} It cannot be repaired there.`);
    const now = options.now ?? (() => new Date());
    const lock = await takeLock(at, options.program ?? "Lectern", now);
    try {
      return await repair(at, options, now());
    } finally {
      await lock.release();
    }
  });
}

async function repair(folder: string, options: RepairOptions, now: Date): Promise<Repair> {
  const interrupted = await readJournal(folder);
  if (interrupted) await finishRepair(folder, interrupted);
  const before = [...(interrupted ? [finishing] : []), ...((await settlesPurge(folder)) ? [finishingPurge] : [])];
  const findings = await findDamage(folder, options);
  if (!findings) return { damage: [], actions: before, losses: [] };
  const plan = await planFrom(folder, findings);
  const journal = await stageRepair(folder, plan, now);
  if (journal) await finishRepair(folder, journal);
  await settlePurge(folder);
  const losses = await readAgain(folder, plan.readings, options.readAgain);
  return {
    damage: [...findings.damage],
    actions: [...before, ...actionsOf(plan)],
    losses: [...plan.losses, ...losses],
    ...(journal ? { aside: asideFolder(now) } : {}),
  };
}

/** Whether a purge that was interrupted was brought to its end; not where damage stands in its way. */
async function settlesPurge(folder: string): Promise<boolean> {
  try {
    return await settlePurge(folder);
  } catch (error) {
    if (error instanceof LecternError && error.code === "archive-damaged") return false;
    throw error;
  }
}

async function readAgain(
  folder: string,
  texts: readonly string[],
  read: RepairOptions["readAgain"],
): Promise<readonly Loss[]> {
  const store = { archiveFolder: folder, readOnly: false, folders: createFolderTasks() };
  const contents = createContentStore({ ...store, name: "texts", extension: ".txt" });
  const readings = createReadingStore(store);
  const losses: Loss[] = [];
  for (const text of texts) {
    try {
      if (!read) throw new LecternError("bad-request", "the text has to be read again");
      await readings.put(text, await read(await contents.get(text)));
    } catch (error) {
      if (!(error instanceof LecternError)) throw error;
      losses.push({ what: `${readingLabel(text)} could not be made again: ${error.message}`, steps: [] });
    }
  }
  return losses;
}

function missing(folder: string): LecternError {
  return new LecternError("archive-missing", `There is no archive in ${folder}. Choose another folder.`);
}
