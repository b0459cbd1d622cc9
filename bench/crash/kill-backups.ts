import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { isArchive, openArchive } from "../../main/archive/open.ts";
import { bundleProgram } from "../bundle.ts";
import { createRandom } from "../generate/random.ts";
import { keepFolder } from "../tally.ts";
import { type Run, runWriter } from "./run-writer.ts";

export type BackupCrashReport = {
  readonly kills: number;
  /** Backups that were cut off and had a whole one before them. */
  readonly lookedAt: number;
  readonly wrong: readonly string[];
};

/** So often the same archive and its copy meet a kill. */
const lives = 8;

/** Kill programs while they back up, and see that the former copy is still whole, or the new one is. */
export async function killBackups(kills: number, seed: number): Promise<BackupCrashReport> {
  const random = createRandom(seed);
  const top = mkdtempSync(path.join(os.tmpdir(), "lectern-kill-backups-"));
  const program = await bundleProgram(path.join(import.meta.dirname, "backup-writer.ts"));
  const wrong: string[] = [];
  let lookedAt = 0;
  let held = 0;
  for (let n = 0; n < kills; n += 1) {
    const site = path.join(top, String(Math.floor(n / lives)));
    if (n % lives === 0) held = 0;
    mkdirSync(site, { recursive: true });
    const copy = path.join(site, "copy");
    const plan = { word: "backup", times: 1 + random.below(3), wait: random.below(random.pick([12, 60])) };
    const run = await runWriter(program, [path.join(site, "archive"), copy, String(seed + n)], plan);
    held = Math.max(held, run.backedUp);
    if (held > 0) lookedAt += 1;
    const found = await lookAt(copy, run, held);
    if (found.length > 0) wrong.push(...found, keepFolder(site, "kill-backups", n));
  }
  rmSync(top, { recursive: true });
  return { kills, lookedAt, wrong };
}

/** What is wrong with a copy that held so many batches before, in words. */
async function lookAt(copy: string, run: Run, held: number): Promise<readonly string[]> {
  if (!run.wasKilled) return [`a backup ended by itself: ${run.complaint}`];
  if (held === 0 && !(await isArchive(copy))) return [];
  try {
    const archive = await openArchive(copy, { readOnly: true });
    const { damage } = await archive.verify();
    const sequence = archive.sequence();
    await archive.close();
    // A first copy that was cut off is not whole yet, but it opens.
    if (held === 0) return [];
    return [
      ...damage.map(({ file, problem }) => `${file} ${problem}`),
      ...(sequence < held ? [`the copy holds batch ${sequence}, and had held batch ${held}`] : []),
    ];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
