import { Worker } from "node:worker_threads";
import { programFile } from "../../runtime/program.ts";

/** The records of a file in the form of `archive.json`, checked on a thread of their own while the file is read here. */
export type CheckAside = {
  /** The SHA-256 of a file all of whose records are valid; undefined where they are not, or where it cannot be told. */
  readonly sum: Promise<string | undefined>;
  readonly end: () => Promise<void>;
};

/** It keeps no record. */
const limits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 8 };

export function checkAside(file: string, program = programFile("catalogue-worker")): CheckAside {
  const worker = new Worker(program, { resourceLimits: limits, execArgv: [], workerData: file });
  const sum = new Promise<string | undefined>((resolve) => {
    worker.on("message", (found: string) => resolve(found));
    // Whatever is wrong is found again by whoever reads the file next, and said there.
    worker.on("error", () => resolve(undefined));
    worker.on("exit", () => resolve(undefined));
  });
  return { sum, end: async () => void (await worker.terminate()) };
}
