import path from "node:path";
import type { BackupReport } from "../../shared/contract/backups.ts";
import type { Archive } from "../archive/archive.ts";
import { asDiskError } from "../archive/disk/disk-error.ts";
import { makeFolders } from "../archive/disk/durable.ts";
import { tryToWrite } from "../archive/writable.ts";
import { type Carrying, planPurges } from "./carry-purges.ts";
import { checkCopy } from "./check-copy.ts";
import { clearUnfinished } from "./clear-unfinished.ts";
import { copyCatalogue, copyReadme } from "./copy-catalogue.ts";
import { copyContents } from "./copy-contents.ts";
import { beginHistory, copyHistory } from "./copy-history.ts";
import { checkRoom, type Plan, planBackup } from "./plan.ts";
import { type BackupOptions, type BackupProgress, stopIf } from "./progress.ts";
import { findCopyEnd } from "./relation.ts";
import { checkSourceHistory, type Source, sourceOf } from "./source.ts";
import { hasCopy, holdTarget } from "./target.ts";

/** One backup under way. */
export type Job = {
  readonly source: Source;
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
  readonly tell: (doing: BackupProgress["doing"], done: number, total: number) => void;
};

/**
 * Bring the copy of the archive in a folder up to date, only what is new, and rehearse restoring from it. The archive may
 * be worked on meanwhile: the copy is of the moment at which this was called. Whenever it is cut off, the copy opens and
 * holds at least what it held before. Rejects with `bad-request` (inside the archive), `not-empty`, `conflict` (another
 * archive, or a copy that somebody worked in), `archive-locked`, `archive-damaged`, `disk`, `cancelled`.
 */
export async function backUp(archive: Archive, to: string, options: BackupOptions = {}): Promise<BackupReport> {
  const { signal, onProgress } = options;
  const job: Job = {
    source: sourceOf(archive),
    folder: path.resolve(to),
    signal,
    tell: (doing, done, total) => onProgress?.({ doing, done, total }),
  };
  try {
    job.tell("comparing", 0, 0);
    return await run(job);
  } catch (error) {
    throw asDiskError(error, "finish the backup");
  }
}

async function run(job: Job): Promise<BackupReport> {
  const { source, folder, signal } = job;
  const isNew = !(await hasCopy(source, folder));
  const first = isNew ? await planWithRoom(job) : undefined;
  if (isNew) {
    await makeFolders(folder);
    await beginHistory(source, folder);
  }
  await tryToWrite(folder);
  const release = await holdTarget(folder);
  try {
    await clearUnfinished(folder);
    const carrying = await planPurges(source, folder, await findCopyEnd(source, folder));
    const plan = first ?? (await planWithRoom(job));
    stopIf(signal);
    return await bringUpToDate(job, plan, carrying);
  } finally {
    await release();
  }
}

async function planWithRoom({ source, folder, signal }: Job): Promise<Plan> {
  const plan = await planBackup(source, folder, signal);
  await checkRoom(folder, plan.bytes);
  return plan;
}

/** Files first, then the history that names them, then the catalogue that names its place in the history. */
async function bringUpToDate(job: Job, plan: Plan, carrying: Carrying): Promise<BackupReport> {
  const { source, folder, signal, tell } = job;
  const total = plan.contents.length;
  const copied = await copyContents(source.folder, folder, plan.contents, {
    signal,
    onCopied: (files) => tell("copying", files, total),
  });
  await checkSourceHistory(source, signal);
  await carrying.begin();
  await copyHistory(source, folder, signal);
  await copyReadme(folder);
  await copyCatalogue(source, folder, signal);
  await carrying.finish();
  const { files, damage, mended } = await checkCopy(job, plan.files, copied.damage);
  return {
    folder,
    at: new Date().toISOString(),
    batch: source.position.batch,
    transcripts: source.catalogue.tables.transcripts.size,
    copied: { files: copied.files + mended.files, bytes: copied.bytes + mended.bytes },
    files,
    damage: [...damage],
  };
}
