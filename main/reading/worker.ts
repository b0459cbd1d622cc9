import { parentPort } from "node:worker_threads";
import { z } from "zod";
import { readFileAt } from "./read-file.ts";

const jobSchema = z.object({ path: z.string() });

/** One file at a time: the pool sends the next when this one is answered. */
parentPort?.on("message", async (message: unknown) => {
  const { path } = jobSchema.parse(message);
  parentPort?.postMessage(await readFileAt(path));
});
