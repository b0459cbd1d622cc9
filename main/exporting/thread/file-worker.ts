import { parentPort } from "node:worker_threads";
import { type FileParcel, writeParcel } from "../folder/file-parcel.ts";
import type { FromFileThread } from "./open-file-thread.ts";

const answer = (message: FromFileThread) => parentPort?.postMessage(message);

/** The thread that writes small files, and waits for the disk while others work. */
parentPort?.on("message", (parcel: FileParcel) => {
  try {
    writeParcel(parcel);
    answer("written");
  } catch (error) {
    // What the system refuses is told in the user's words where the export is known; anything else ends the thread.
    if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
    answer({ refused: error.message, code: error.code });
  }
});
