import { parentPort } from "node:worker_threads";
import { readFileAt } from "./read-file.ts";
import type { ReadJob } from "./reader-pool.ts";

/** One file at a time: the pool sends the next when this one is answered. */
parentPort?.on("message", async ({ path, how }: ReadJob) => {
  parentPort?.postMessage(await readFileAt(path, how));
});
