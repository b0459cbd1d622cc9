import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { createArchive, isArchive } from "../../main/archive/open.ts";
import { checkFolder, type Finding } from "../check-folder.ts";
import { fastFolder } from "../disk/fast-folder.ts";
import { watchDisk } from "../disk/watch-disk.ts";
import { createRandom, type Random } from "../generate/random.ts";
import { count, emptyTally, keepFolder, type Tally } from "../tally.ts";
import { imageAt, writeImage } from "./disk-image.ts";
import { fates } from "./fates.ts";
import { archivePlace, created, recordLives } from "./record-lives.ts";
import type { Recording } from "./recording.ts";

export type PowerOptions = { readonly states: number; readonly seed: number };

export type PowerReport = Readonly<Tally> & { readonly states: number };

/** So many states are made from one recording. */
const statesEach = 250;

/** Cut the power at random moments of what the real code did, and open what the disk may hold then with the real code. */
export async function cutPower({ states, seed }: PowerOptions): Promise<PowerReport> {
  const tally = { ...emptyTally(), states: 0 };
  const top = mkdtempSync(path.join(fastFolder(), "lectern-power-"));
  try {
    for (let round = 0; tally.states < states; round += 1) {
      const random = createRandom(seed + round);
      const work = path.join(top, String(round));
      mkdirSync(work);
      const recording = await recordLives(path.join(work, "lives"), 3, 14, random);
      const count = Math.min(statesEach, states - tally.states);
      for (let n = 0; n < count; n += 1) await tryState(recording, path.join(work, String(n)), random, tally);
      rmSync(work, { recursive: true });
    }
  } finally {
    rmSync(top, { recursive: true });
  }
  return tally;
}

async function tryState(
  recording: Recording,
  folder: string,
  random: Random,
  tally: Tally & { states: number },
): Promise<void> {
  const moment = random.below(recording.moments + 1);
  const fate = random.below(fates.length);
  writeImage(imageAt(recording, moment, random.pick(fates.slice(fate, fate + 1))(random)), folder);
  const told = recording.told.filter(({ at }) => at <= moment).map(({ word }) => word);
  // What is looked at here is not cut off again, so its own syncs are left out.
  const stop = await watchDisk(folder, async ({ name }, run) => (/\.(?:data)?sync$/.test(name) ? undefined : run()));
  const found = await checkState(path.join(folder, archivePlace), told).finally(stop);
  const steps = told.filter((word) => word !== created);
  tally.states += 1;
  tally.acknowledged += steps.length;
  const wrong = count(tally, found);
  if (wrong.length > 0) {
    const kept = keepFolder(folder, "power", tally.states);
    tally.wrong.push(`moment ${moment}, fate ${fate}, ${kept}: ${wrong.join("; ")}`);
  }
  rmSync(folder, { recursive: true });
}

/** An archive whose making nobody was told of has to be whole or not there at all, and then can be made. */
async function checkState(folder: string, told: readonly string[]): Promise<Finding> {
  const steps = told.filter((word) => word !== created);
  if (told.includes(created)) return await checkFolder(folder, steps, false);
  if (await isArchive(folder)) return { ...(await checkFolder(folder, [], false)), wrong: [] };
  try {
    await (await createArchive(folder, { name: "Port" })).close();
    return { unopenable: [], lost: [], wrong: [] };
  } catch (error) {
    return { unopenable: [String(error)], lost: [], wrong: [] };
  }
}
