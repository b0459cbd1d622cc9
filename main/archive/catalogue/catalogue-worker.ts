import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { readThrough } from "./read-through.ts";

/** The thread that checks the records of one file, and says the sum of what it has checked. */
const file = z.string().parse(workerData);
const read = await readThrough(file, { records: "checked only" });
parentPort?.postMessage(read?.sha256);
