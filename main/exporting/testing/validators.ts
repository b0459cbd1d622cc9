import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const folder = path.join(process.env.LECTERN_SHARED ?? "", "validators");
const isNamed = process.env.LECTERN_SHARED !== undefined && existsSync(folder);
const isInstalled = isNamed && existsSync(path.join(folder, "node", "node_modules"));

/** Why nothing is checked, and what to do about it; undefined where it is. */
export const whyNoValidators: string | undefined = isInstalled
  ? undefined
  : isNamed
    ? `what they need is not installed: run ${folder}/setup.sh, in a copy where that folder is read-only`
    : "LECTERN_SHARED names no folder with validators/";

/** The folder of independent checks, where `LECTERN_SHARED` names one and what they need is installed. */
export function findValidators(): string | undefined {
  return isInstalled ? folder : undefined;
}

/** The folder of sample transcripts, where `LECTERN_SHARED` names one. */
export function findSamples(): string | undefined {
  const shared = process.env.LECTERN_SHARED;
  const folder = shared === undefined ? undefined : path.join(shared, "samples");
  return folder !== undefined && existsSync(folder) ? folder : undefined;
}

/** Run one over files. Answers with what it printed; empty where it found nothing. */
export async function check(name: string, ...args: readonly string[]): Promise<string> {
  try {
    await promisify(execFile)(path.join(findValidators() ?? "", `check-${name}.sh`), [...args], { maxBuffer: 1 << 26 });
    return "";
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout).slice(0, 4_000) || error.message;
    throw error;
  }
}
