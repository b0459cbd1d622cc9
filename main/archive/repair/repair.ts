import path from "node:path";
import { isLecternError, LecternError } from "../../../shared/contract/error.ts";
import type { Repair } from "../../../shared/contract/repair.ts";
import { heard, toSay } from "../../../shared/language/say.ts";
import { isInside } from "../../runtime/is-inside.ts";
import type { VerifyOptions } from "../archive.ts";
import { onDisk } from "../disk/disk-error.ts";
import { isThere } from "../disk/is-there.ts";
import { asideFolder } from "../disk/set-aside.ts";
import { isArchive } from "../load-archive.ts";
import { takeLock } from "../lock/lock.ts";
import { checkNobodyPurges, settlePurge } from "../purge/settle-purge.ts";
import { openCare } from "../verify/care.ts";
import { whyReadOnly } from "../writable.ts";
import type { ContentOptions } from "./contents.ts";
import { findDamage } from "./findings.ts";
import { finishRepair, readJournal } from "./journal.ts";
import { planFrom } from "./plan.ts";
import { actionsOf, finishingPurge } from "./plan-words.ts";
import { restoreContents } from "./restore-contents.ts";
import { stageRepair } from "./stage.ts";

export type PlanOptions = VerifyOptions & ContentOptions;

export type RepairOptions = PlanOptions & {
  /** Named to others while this process holds the archive. */
  readonly program?: string;
  readonly now?: () => Date;
};

const finishing = "The repair that had been interrupted is brought to its end.";

/** What a repair would do. Reads only. `archive-missing`, `archive-newer`, `disk`, `cancelled`. */
export async function planRepair(folder: string, options: PlanOptions = {}): Promise<Repair> {
  const at = path.resolve(folder);
  return await onDisk("find out what can be repaired", async () => {
    await checkSource(at, options.from);
    if (await readJournal(at)) {
      return { damage: [], actions: [finishing], losses: [] };
    }
    await checkNobodyPurges(at);
    const findings = await findDamage(at, options);
    if (!findings) return { damage: [], actions: [], losses: [] };
    const plan = await planFrom(at, findings, options);
    return { damage: [...findings.damage], actions: [...actionsOf(plan, options.from)], losses: [...plan.losses] };
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
    await checkSource(at, options.from);
    if (!(await isArchive(at)) && !(await readJournal(at))) throw missing(at);
    const obstacle = await whyReadOnly(at);
    if (obstacle !== undefined)
      throw new LecternError(
        "read-only",
        toSay("{obstacle} It cannot be repaired there.", { obstacle: heard(obstacle) }),
      );
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
  // Where the disk refuses it, an old count is shown until the next verification, and nothing else is wrong.
  await (await openCare(folder, false, () => undefined)).outdated();
  const plan = await planFrom(folder, findings, options);
  const journal = await stageRepair(folder, plan, now);
  if (journal) await finishRepair(folder, journal);
  await settlePurge(folder);
  const losses = await restoreContents(folder, plan.contents, findings, options, now);
  return {
    damage: [...findings.damage],
    actions: [...before, ...actionsOf(plan, options.from)],
    losses: [...plan.losses, ...losses],
    ...((await isThere(path.join(folder, asideFolder(now)))) ? { aside: asideFolder(now) } : {}),
  };
}

/** Whether a purge that was interrupted was brought to its end; not where damage stands in its way. */
async function settlesPurge(folder: string): Promise<boolean> {
  try {
    return await settlePurge(folder);
  } catch (error) {
    if (isLecternError(error, "archive-damaged")) return false;
    throw error;
  }
}

/** What files are fetched from has to be a folder, and another one. */
async function checkSource(folder: string, from: string | undefined): Promise<void> {
  if (from === undefined) return;
  if (isInside(folder, path.resolve(from))) {
    throw new LecternError("bad-request", toSay("{from} is in the archive itself. Name a backup of it.", { from }));
  }
  if (await isThere(from)) return;
  throw new LecternError(
    "not-found",
    toSay("There is no folder {from}. Connect its drive, or name another backup.", { from }),
  );
}

function missing(folder: string): LecternError {
  return new LecternError(
    "archive-missing",
    toSay("There is no archive in {folder}. Choose another folder.", { folder }),
  );
}
