import { parentPort, workerData } from "node:worker_threads";
import { createHalt } from "../runtime/halt.ts";
import { hearProgress } from "./progress.ts";
import { doTask, type ReaderTask, transferredIn } from "./reader-task.ts";

hearProgress((characters) => parentPort?.postMessage({ gotOn: characters }));

const shared: unknown = workerData;
const { isGiven } = createHalt(shared instanceof SharedArrayBuffer ? shared : undefined);

/** One task at a time: the pool sends the next when this one is answered. */
parentPort?.on("message", async (task: ReaderTask) => {
  const answer = await doTask(task, isGiven);
  parentPort?.postMessage(answer, transferredIn(answer));
});

parentPort?.postMessage({ isUp: true });
