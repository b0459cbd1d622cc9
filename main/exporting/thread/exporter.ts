import type { MessagePort } from "node:worker_threads";
import { LecternError } from "../../../shared/contract/error.ts";
import type { ExportProgress } from "../../../shared/contract/exports.ts";
import { programFile } from "../../runtime/program.ts";
import { createThrottle } from "../../runtime/throttle.ts";
import { exportTranscripts } from "../export-transcripts.ts";
import { createLoader } from "../load-document.ts";
import type { FromExporter, ToExporter } from "./messages.ts";
import { openWriter } from "./open-writer.ts";
import { gatherTables } from "./table-slices.ts";
import { threadSource } from "./thread-source.ts";

/** The thread that has an export written by another, loads what goes out once more meanwhile, and reads it back. */
export function serveExporter(port: MessagePort): void {
  const answer = (message: FromExporter) => port.postMessage(message);
  const stop = new AbortController();
  const gathered = gatherTables();
  const writer = openWriter(programFile("export-worker"), stop.signal);
  let begin: Extract<ToExporter, { readonly do: "begin" }> | undefined;

  async function run(): Promise<void> {
    if (!begin) throw new Error("nothing was ordered");
    const { archive, order } = begin;
    const progress = createThrottle<Omit<ExportProgress, "export">>(50, (made) => answer({ progress: made }));
    const source = threadSource(archive, gathered.tables);
    try {
      const report = await exportTranscripts({
        ...order,
        source,
        onProgress: (done, total, stage) => progress.tell({ done, total, stage }),
        signal: stop.signal,
        waits: true,
        onBegun: (folder) => answer({ begun: folder }),
        write: writer.writeBy(createLoader(source, order), (done, total) =>
          progress.tell({ done, total, stage: "writing" }),
        ),
      });
      answer({ report });
    } catch (error) {
      // Any other error ends the thread, and is heard as such.
      if (!(error instanceof LecternError)) throw error;
      answer({ failed: error.toUnsaid() });
    }
  }

  port.on("message", (message: ToExporter) => {
    if (message.do === "cancel") stop.abort();
    else if (message.do === "export") void run();
    else {
      writer.send(message);
      if (message.do === "begin") begin = message;
      else gathered.take(message.slice);
    }
  });
}
