import { cpSync, mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { createArchive } from "../../main/archive/open.ts";
import { fastFolder } from "../disk/fast-folder.ts";
import { type Try, wordsOf } from "./attempt.ts";
import { breakDisk, type Fault, faults } from "./faulty-disk.ts";
import { fillArchive } from "./operations.ts";
import { closeSharedPool } from "./shared-pool.ts";
import { tries } from "./tries.ts";

export type FaultOptions = {
  /** Every fault at every call, or one of them at each, in turn; or always this one. */
  readonly every: boolean | Fault;
  /** One call of so many; each when absent. */
  readonly stride?: number;
  /** Only these operations. */
  readonly only?: readonly string[];
  /** Only calls of such files. */
  readonly of?: RegExp;
};

export type FaultReport = { readonly refusals: number; readonly wrong: readonly string[] };

type Site = { readonly top: string; readonly wrong: string[]; readonly of: RegExp | undefined };

/** Refuse each call of each operation, and see that nothing is lost, that it is said in words, and that all works after. */
export async function refuseCalls({ every, stride = 1, only, of }: FaultOptions): Promise<FaultReport> {
  const site: Site = { top: mkdtempSync(path.join(fastFolder(), "lectern-faults-")), wrong: [], of };
  const onStray = (error: unknown) => void site.wrong.push(`nobody caught: ${wordsOf(error)}`);
  process.on("unhandledRejection", onStray);
  try {
    await makeTemplate(path.join(site.top, "template"));
    let refusals = 0;
    for (const one of tries.filter(({ name }) => !only || only.includes(name))) {
      for (const lasting of [false, true]) refusals += await refuseEach(site, one, { every, stride }, lasting);
    }
    return { refusals, wrong: site.wrong };
  } finally {
    process.off("unhandledRejection", onStray);
    await closeSharedPool();
    rmSync(site.top, { recursive: true });
  }
}

/** One call after the other, until the operation has no further one. Answers with how often the disk refused. */
async function refuseEach(
  site: Site,
  one: Try,
  { every, stride }: { readonly every: boolean | Fault; readonly stride: number },
  lasting: boolean,
): Promise<number> {
  let refusals = 0;
  for (let call = 0, met = 1; met > 0; call += stride, refusals += met) {
    met = 0;
    const due = every === true ? faults : [every || (faults[call % faults.length] ?? "EIO")];
    for (const fault of due) met += (await refuseOne(site, one, call, fault, lasting)) ? 1 : 0;
  }
  return refusals;
}

/** Whether the operation came to that call. */
async function refuseOne(site: Site, one: Try, call: number, fault: Fault, lasting: boolean): Promise<boolean> {
  const trial = path.join(site.top, "trial");
  const folder = path.join(trial, "archive");
  if (one.name !== "create") cpSync(path.join(site.top, "template"), folder, { recursive: true });
  const disk = await breakDisk(trial, site.of);
  const when = `${one.name}, ${fault} at call ${call}${lasting ? " and after" : ""}`;
  const note = (what: string) => void site.wrong.push(`${when} (${disk.failed()}): ${what}`);
  try {
    await one.run({ folder, arm: () => disk.arm(call, fault, lasting), heal: disk.heal, note });
    return disk.failed() !== undefined;
  } finally {
    disk.stop();
    rmSync(trial, { recursive: true, force: true });
  }
}

async function makeTemplate(folder: string): Promise<void> {
  const archive = await createArchive(`${folder} being made`, { name: "Port" });
  await fillArchive(archive);
  // As a crash leaves it: not folded.
  cpSync(archive.folder, folder, { recursive: true, filter: (file) => !path.basename(file).startsWith("writer.") });
  await archive.close();
}
