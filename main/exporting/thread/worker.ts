import { parentPort, workerData } from "node:worker_threads";
import { serveProver } from "./prover.ts";
import { serveWriter } from "./writer.ts";

if (parentPort) (workerData === "prove" ? serveProver : serveWriter)(parentPort);
