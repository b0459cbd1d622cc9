import { parentPort } from "node:worker_threads";
import { readFileAt } from "./read-file.ts";

/** One path at a time: the pool sends the next when this one is answered. */
parentPort?.on("message", async (path: unknown) => {
  if (typeof path !== "string") throw new TypeError("A reader's thread is sent paths.");
  parentPort?.postMessage(await readFileAt(path));
});
