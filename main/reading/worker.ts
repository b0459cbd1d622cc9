import { parentPort } from "node:worker_threads";
import { hearProgress } from "./progress.ts";
import { doTask, type ReaderTask, transferredIn } from "./reader-task.ts";

hearProgress((characters) => parentPort?.postMessage({ gotOn: characters }));

/** One task at a time: the pool sends the next when this one is answered. */
parentPort?.on("message", async (task: ReaderTask) => {
  const answer = await doTask(task);
  parentPort?.postMessage(answer, transferredIn(answer));
});

parentPort?.postMessage({ isUp: true });
