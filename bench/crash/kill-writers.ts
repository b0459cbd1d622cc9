import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRandom, type Random } from "../generate/random.ts";
import { bundleProgram } from "./bundle.ts";
import { checkFolder } from "./check-folder.ts";
import { planKill } from "./kill-plan.ts";
import { type Run, runWriter } from "./run-writer.ts";

export type CrashOptions = {
  readonly kills: number;
  readonly seed: number;
  readonly onProgress?: (kills: number) => void;
};

export type CrashReport = {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly unopenable: number;
  /** What else went wrong, in words; and where the folders are kept. */
  readonly wrong: readonly string[];
};

/** An archive is killed so many times, and then another is begun: some grow old, some die young. */
const lives = [3, 12, 40];

type Site = { readonly folder: string; readonly acknowledged: string[]; isCreated: boolean; lives: number };

/** Kill writers of archives at random moments, the same archive many times over, and look at it each time. */
export async function killWriters({ kills, seed, onProgress }: CrashOptions): Promise<CrashReport> {
  const random = createRandom(seed);
  const top = mkdtempSync(path.join(os.tmpdir(), "lectern-crash-"));
  const program = await bundleProgram(path.join(import.meta.dirname, "crash-writer.ts"));
  const tally = { kills: 0, acknowledged: 0, lost: 0, unopenable: 0, wrong: [] as string[] };
  let site = newSite(top, 0, random);
  for (let round = 0; tally.kills < kills; round += 1) {
    const plan = planKill(random);
    const run = await runWriter(program, [site.folder, String(seed + round), String(plan.deeds)], plan);
    tally.kills += run.wasKilled ? 1 : 0;
    tally.acknowledged += run.acknowledged.length;
    if (!(await isStillWhole(site, run, random, tally))) keepFolder(site, round, tally.wrong);
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

type Tally = { lost: number; unopenable: number; readonly wrong: string[] };

async function isStillWhole(site: Site, run: Run, random: Random, tally: Tally): Promise<boolean> {
  if (!run.wasKilled && !run.wasClosed) {
    tally.wrong.push(`a writer ended by itself: ${run.complaint}`);
    return false;
  }
  site.acknowledged.push(...run.acknowledged);
  site.isCreated ||= run.wasCreated;
  // The making itself was not acknowledged: the next writer goes on with what is there, or makes it anew.
  if (!site.isCreated) return true;
  // The next writer is to meet what the kill left, so mostly the check only reads.
  const found = await checkFolder(site.folder, site.acknowledged, random.below(4) > 0);
  tally.lost += found.lost.length;
  tally.unopenable += found.unopenable.length;
  tally.wrong.push(...found.unopenable, ...found.wrong, ...found.lost.map((id) => `lost: ${id}`));
  return found.unopenable.length + found.wrong.length + found.lost.length === 0;
}

function keepFolder(site: Site, round: number, wrong: string[]): void {
  if (!existsSync(site.folder)) return;
  const kept = path.join(os.tmpdir(), `lectern-crash-kept-${process.pid}-${round}`);
  cpSync(site.folder, kept, { recursive: true });
  wrong.push(`the folder is kept as ${kept}`);
}
