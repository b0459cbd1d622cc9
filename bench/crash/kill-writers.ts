import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { bundleProgram } from "../bundle.ts";
import { checkFolder } from "../check-folder.ts";
import { createRandom, type Random } from "../generate/random.ts";
import { count, emptyTally, keepFolder, type Tally } from "../tally.ts";
import { planKill } from "./kill-plan.ts";
import { type Run, runWriter } from "./run-writer.ts";

export type CrashOptions = {
  readonly kills: number;
  readonly seed: number;
  readonly onProgress?: (kills: number) => void;
};

export type CrashReport = Readonly<Tally> & { readonly kills: number };

/** An archive is killed so many times, and then another is begun: some grow old, some die young. */
const lives = [3, 12, 40];

type Site = { readonly folder: string; readonly acknowledged: string[]; isCreated: boolean; lives: number };

/** Kill writers of archives at random moments, the same archive many times over, and look at it each time. */
export async function killWriters({ kills, seed, onProgress }: CrashOptions): Promise<CrashReport> {
  const random = createRandom(seed);
  const top = mkdtempSync(path.join(os.tmpdir(), "lectern-crash-"));
  const program = await bundleProgram(path.join(import.meta.dirname, "crash-writer.ts"));
  const tally = { ...emptyTally(), kills: 0 };
  let site = newSite(top, 0, random);
  for (let round = 0; tally.kills < kills; round += 1) {
    const plan = planKill(random);
    const run = await runWriter(program, [site.folder, String(seed + round), String(plan.deeds)], plan);
    tally.kills += run.wasKilled ? 1 : 0;
    tally.acknowledged += run.acknowledged.length;
    const wrong = await lookAt(site, run, random, tally);
    if (wrong.length > 0) tally.wrong.push(...wrong, keepFolder(site.folder, "crash", round));
    else if (--site.lives > 0) continue;
    rmSync(path.dirname(site.folder), { recursive: true });
    site = newSite(top, round + 1, random);
    onProgress?.(tally.kills);
  }
  rmSync(top, { recursive: true });
  return tally;
}

function newSite(top: string, number: number, random: Random): Site {
  const folder = path.join(top, String(number), "archive");
  mkdirSync(path.dirname(folder));
  return { folder, acknowledged: [], isCreated: false, lives: random.pick(lives) };
}

/** What is wrong with the archive after a run, in words. */
async function lookAt(site: Site, run: Run, random: Random, tally: Tally): Promise<readonly string[]> {
  if (!run.wasKilled && !run.wasClosed) return [`a writer ended by itself: ${run.complaint}`];
  site.acknowledged.push(...run.acknowledged);
  site.isCreated ||= run.wasCreated;
  // The making itself was not acknowledged: the next writer goes on with what is there, or makes it anew.
  if (!site.isCreated) return [];
  // The next writer is to meet what the kill left, so mostly the check only reads.
  return count(tally, await checkFolder(site.folder, site.acknowledged, random.below(4) > 0));
}
