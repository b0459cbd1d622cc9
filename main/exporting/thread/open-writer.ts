import { Worker } from "node:worker_threads";
import { heardUnsaid } from "../../../shared/contract/error.ts";
import { cancelled, stopIf } from "../cancelled.ts";
import type { WriteFormats, Written } from "../export-transcripts.ts";
import type { LoadDocument } from "../load-document.ts";
import type { ProofNotes } from "../proof/proof-keeper.ts";
import type { Begin, FromWriter, ToWriter } from "./messages.ts";
import { threadLimits } from "./thread-limits.ts";

export type ThreadWriter = {
  readonly send: (message: Begin) => void;
  /** @param load what was written once more, so that what the export must hold is said of the archive's files */
  readonly writeBy: (load: LoadDocument, onProgress: (done: number, total: number) => void) => WriteFormats;
};

/** A thread that writes. Its memory is free again before anything is read back, and so it is when the signal ends it. `file`: the worker's. */
export function openWriter(file: string, signal: AbortSignal): ThreadWriter {
  const worker = new Worker(file, { resourceLimits: threadLimits, execArgv: [], workerData: "write" });
  const post = (message: ToWriter) => worker.postMessage(message);
  signal.addEventListener("abort", () => worker.terminate());

  return {
    send: post,
    writeBy:
      (load, onProgress) =>
      async ({ staging, exported, proofs }) => {
        stopIf(signal);
        try {
          const outcome = outcomeOf(worker, signal, { load, proofs, onProgress });
          post({ do: "write", folder: staging.folder, exported });
          const { written, pages, noted } = await outcome;
          await worker.terminate();
          staging.take(pages);
          await noted;
          return written;
        } finally {
          // Nothing is written any more to what may be taken away now.
          await worker.terminate();
        }
      },
  };
}

type Hearing = {
  readonly load: LoadDocument;
  readonly proofs: ProofNotes;
  readonly onProgress: (done: number, total: number) => void;
};

type Outcome = Extract<FromWriter, { readonly written: Written }> & { readonly noted: Promise<void> };

function outcomeOf(worker: Worker, signal: AbortSignal, { load, proofs, onProgress }: Hearing): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let noted: Promise<void> = Promise.resolve();
    const note = (work: () => Promise<void>) => {
      noted = noted.then(work);
      noted.catch(reject);
    };
    worker.on("message", (message: FromWriter) => {
      if ("writing" in message) onProgress(...message.writing);
      else if ("noted" in message) note(() => noteAll(message.noted, load, proofs));
      else if ("named" in message) note(() => proofs.noteNamed(message.named));
      else if ("written" in message) resolve({ ...message, noted });
      else reject(heardUnsaid(message.failed));
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(signal.aborted ? cancelled() : new Error("the thread that writes has ended")));
  });
}

async function noteAll(
  noted: Extract<FromWriter, { readonly noted: unknown }>["noted"],
  load: LoadDocument,
  proofs: ProofNotes,
): Promise<void> {
  for (const { id, ...wants } of noted) {
    const document = await load(id, { blocks: true, ...wants });
    if (!("reason" in document)) await proofs.noteTranscript(document);
  }
}
