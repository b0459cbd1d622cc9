import type { MessagePort } from "node:worker_threads";
import { LecternError } from "../../../shared/contract/error.ts";
import type { ExportProgress } from "../../../shared/contract/exports.ts";
import { programFile } from "../../runtime/program.ts";
import { createThrottle } from "../../runtime/throttle.ts";
import { exportTranscripts } from "../export-transcripts.ts";
import type { FromWriter, ToWriter } from "./messages.ts";
import { openProver } from "./open-prover.ts";
import { gatherTables } from "./table-slices.ts";
import { threadSource } from "./thread-source.ts";

/** The thread that writes an export; it starts another that reads it back. */
export function serveWriter(port: MessagePort): void {
  const answer = (message: FromWriter) => port.postMessage(message);
  const stop = new AbortController();
  const gathered = gatherTables();
  const prover = openProver(programFile("export-worker"), stop.signal);
  let begin: Extract<ToWriter, { readonly do: "begin" }> | undefined;

  async function write(): Promise<void> {
    if (!begin) throw new Error("nothing was ordered");
    const { archive, order } = begin;
    const progress = createThrottle<Omit<ExportProgress, "export">>(50, (made) => answer({ progress: made }));
    try {
      const report = await exportTranscripts({
        ...order,
        source: threadSource(archive, gathered.tables),
        onProgress: (done, total, stage) => progress.tell({ done, total, stage }),
        signal: stop.signal,
        waits: true,
        onBegun: (folder) => answer({ begun: folder }),
        openKeeper: async () => prover.keeper,
      });
      answer({ report });
    } catch (error) {
      // Any other error ends the thread, and is heard as such.
      if (!(error instanceof LecternError)) throw error;
      answer({ failed: error.toUnsaid() });
    }
  }

  port.on("message", (message: ToWriter) => {
    if (message.do === "cancel") stop.abort();
    else if (message.do === "write") void write();
    else {
      prover.send(message);
      if (message.do === "begin") begin = message;
      else gathered.take(message.slice);
    }
  });
}
