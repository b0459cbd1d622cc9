import { cpSync, existsSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Finding } from "./check-folder.ts";

/** What a harness found that harms archives and looks at what is left. */
export type Tally = {
  /** Changes that were reported as saved. */
  acknowledged: number;
  lost: number;
  unopenable: number;
  /** All that went wrong, in words; and where the folders are kept. */
  readonly wrong: string[];
};

export function emptyTally(): Tally {
  return { acknowledged: 0, lost: 0, unopenable: 0, wrong: [] };
}

/** Add up what was found; answers with what is wrong, in words. */
export function count(tally: Tally, { lost, unopenable, wrong }: Finding): readonly string[] {
  tally.lost += lost.length;
  tally.unopenable += unopenable.length;
  return [...unopenable, ...wrong, ...lost.map((id) => `lost: ${id}`)];
}

/** Keep a folder for whoever is to find out why; answers with where, in words. */
export function keepFolder(folder: string, harness: string, round: number): string {
  if (!existsSync(folder)) return "there is no folder to keep";
  const kept = path.join(os.tmpdir(), `lectern-${harness}-kept-${process.pid}-${round}`);
  cpSync(folder, kept, { recursive: true });
  return `kept as ${kept}`;
}
