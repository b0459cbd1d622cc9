import { Worker } from "node:worker_threads";
import { createFileQueue, type FileQueue } from "../folder/file-queue.ts";

/** That a parcel was written, or what the system said; an error that is sent would lose its code. */
export type FromFileThread = "written" | { readonly refused: string; readonly code: string };

/** Its heap holds the names of the files in a parcel. */
const limits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 3 };

/** A thread that writes small files. It ends with the thread that opened it. `file`: its built file. */
export function openFileThread(file: string): FileQueue {
  const worker = new Worker(file, { resourceLimits: limits, execArgv: [] });
  const { hear, add, end } = createFileQueue((parcel) => worker.postMessage(parcel));
  worker.on("message", (message: FromFileThread) =>
    hear(message === "written" ? undefined : { failed: refusal(message) }),
  );
  worker.on("error", (failed) => hear({ failed }));
  worker.on("exit", () => hear({ failed: new Error("the thread that writes files has ended") }));
  return { add, end };
}

function refusal({ refused, code }: Exclude<FromFileThread, string>): Error {
  return Object.assign(new Error(refused), { code });
}
