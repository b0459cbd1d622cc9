import { rm } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { heardUnsaid, LecternError } from "../../../shared/contract/error.ts";
import type { ExportProgress, ExportReport } from "../../../shared/contract/exports.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Tables } from "../../../shared/records/record.ts";
import { createPacer } from "../../runtime/pacer.ts";
import { programFile } from "../../runtime/program.ts";
import { stopIf } from "../cancelled.ts";
import type { ExportOrder } from "../export-order.ts";
import type { FromExporter, ThreadArchive, ToExporter } from "./messages.ts";
import { tableSlices } from "./table-slices.ts";
import { threadLimits } from "./thread-limits.ts";

export type ThreadJob = {
  readonly archive: ThreadArchive;
  readonly tables: Tables;
  readonly order: ExportOrder;
  readonly onProgress: (progress: Omit<ExportProgress, "export">) => void;
  readonly signal: AbortSignal;
  /** The worker's built file; that of the last build when absent. */
  readonly file?: string;
};

/**
 * Export as `exportTranscripts` does, on a thread of its own, of the archive as it is now. A thread that breaks is an
 * error of its own, and leaves nothing either.
 */
export async function exportInThread(job: ThreadJob): Promise<ExportReport> {
  stopIf(job.signal);
  const worker = new Worker(job.file ?? programFile("export-worker"), { resourceLimits: threadLimits, execArgv: [] });
  const send = (message: ToExporter) => worker.postMessage(message);
  const cancel = () => send({ do: "cancel" });
  job.signal.addEventListener("abort", cancel);
  let begun: string | undefined;
  try {
    const report = outcomeOf(worker, job, (folder) => {
      begun = folder;
    });
    // Heard below, when all was sent.
    report.catch(() => undefined);
    await sendAll(job, send);
    return await report;
  } catch (error) {
    await worker.terminate();
    if (begun !== undefined) await rm(begun, { recursive: true, force: true, maxRetries: 3 });
    throw error;
  } finally {
    job.signal.removeEventListener("abort", cancel);
    await worker.terminate();
  }
}

async function sendAll({ archive, tables, order }: ThreadJob, send: (message: ToExporter) => void): Promise<void> {
  const pacer = createPacer();
  send({ do: "begin", archive, order });
  for (const slice of tableSlices(tables, order.ids, archive.total)) {
    send({ do: "take", slice });
    if (pacer.isSpent()) await pacer.rest();
  }
  send({ do: "export" });
}

function outcomeOf(worker: Worker, job: ThreadJob, onBegun: (folder: string) => void): Promise<ExportReport> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: FromExporter) => {
      if ("begun" in message) onBegun(message.begun);
      else if ("progress" in message) job.onProgress(message.progress);
      else if ("report" in message) resolve(message.report);
      else reject(heardUnsaid(message.failed));
    });
    worker.on("error", (cause) => reject(brokenThread(cause)));
    worker.on("exit", () => reject(brokenThread()));
  });
}

function brokenThread(cause?: unknown): LecternError {
  const message = toSay(
    "The export broke off; nothing was left behind. Export fewer transcripts at once, or report this.",
  );
  return new LecternError("internal", message, undefined, { cause });
}
