import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { heardUnsaid } from "../../../shared/contract/error.ts";
import type { ExportFormat } from "../../../shared/contract/exports.ts";
import { cancelled, stopIf } from "../cancelled.ts";
import type { WriteFormats } from "../export-transcripts.ts";
import type { FilePages } from "../folder/file-list.ts";
import type { LoadDocument } from "../load-document.ts";
import type { Written } from "../write-formats.ts";
import type { Begin, FromWriter, ToWriter } from "./messages.ts";
import { noteWritten } from "./note-written.ts";
import { sharesOf } from "./shares.ts";
import { threadLimits } from "./thread-limits.ts";

export type ThreadWriter = {
  /** The order comes first. */
  readonly send: (message: Begin) => void;
  /** @param load what was written once more, so that what the export must hold is said of the archive's files */
  readonly writeBy: (load: LoadDocument, onProgress: (done: number, total: number) => void) => WriteFormats;
};

type Hand = { readonly worker: Worker; readonly share: readonly ExportFormat[] };

/** One thread that writes, or two. Their memory is free again before anything is read back, and so it is when the signal ends them. `file`: the worker's. */
export function openWriter(file: string, signal: AbortSignal): ThreadWriter {
  const open = (share: readonly ExportFormat[]): Hand => ({
    share,
    worker: new Worker(file, { resourceLimits: threadLimits, execArgv: [], workerData: "write" }),
  });
  let hands: readonly Hand[] = [];
  const endAll = async () => void (await Promise.all(hands.map(({ worker }) => worker.terminate())));
  signal.addEventListener("abort", endAll);

  return {
    send: (message) => {
      if (message.do === "begin") hands = sharesOf(message.order.formats, message.order.ids.length).map(open);
      for (const { worker } of hands) post(worker, message);
    },
    writeBy:
      (load, onProgress) =>
      async ({ staging, exported, proofs }) => {
        stopIf(signal);
        const [first] = hands;
        if (!first) throw new Error("nothing was ordered");
        try {
          const outcomes = hands.map(({ worker }) => outcomeOf(worker, signal));
          const all = Promise.all(outcomes);
          // Where each has a processor of its own, it is noted while it is written.
          const begin = availableParallelism() > hands.length ? Promise.resolve() : all;
          const noted = noteWritten(first.worker, { load, proofs }, begin);
          tellSlowest(hands, onProgress);
          for (const { worker, share } of hands) {
            post(worker, { do: "write", folder: staging.folder, exported, share });
          }
          const [ended, pages] = await Promise.all([all, passOn(hands, outcomes)]);
          staging.take(pages);
          return { ...together(ended.map(({ written }) => written)), noted: noted() };
        } finally {
          // Nothing is written any more to what may be taken away now.
          await endAll();
        }
      },
  };
}

const post = (worker: Worker, message: ToWriter) => worker.postMessage(message);

type Outcome = Extract<FromWriter, { readonly written: Written }>;

function outcomeOf(worker: Worker, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    worker.on("message", (message: FromWriter) => {
      if ("written" in message) resolve(message);
      else if ("failed" in message) reject(heardUnsaid(message.failed));
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(signal.aborted ? cancelled() : new Error("a thread that writes has ended")));
  });
}

/** Each is told of the files of those before it, which it may need for what it finishes. Answers with those of all. */
async function passOn(hands: readonly Hand[], outcomes: readonly Promise<Outcome>[]): Promise<FilePages> {
  let pages: FilePages = [];
  for (const [n, { worker }] of hands.entries()) {
    post(worker, { do: "take-files", pages });
    pages = (await outcomes[n])?.pages ?? pages;
  }
  return pages;
}

/** How far all are is how far the slowest is. */
function tellSlowest(hands: readonly Hand[], onProgress: (done: number, total: number) => void): void {
  const written = hands.map(() => 0);
  for (const [n, { worker }] of hands.entries()) {
    worker.on("message", (message: FromWriter) => {
      if (!("writing" in message)) return;
      const [done, total] = message.writing;
      written[n] = done;
      onProgress(Math.min(...written), total);
    });
  }
}

/** What several wrote of the same transcripts. One whose files broke in between is told of once. */
function together(all: readonly Written[]): Written {
  const leftOut = new Map(all.flatMap((one) => one.leftOut).map((one) => [one.id, one]));
  return {
    transcripts: Math.min(...all.map(({ transcripts }) => transcripts)),
    redacted: Math.min(...all.map(({ redacted }) => redacted)),
    leftOut: [...leftOut.values()],
    remarks: all.flatMap(({ remarks }) => remarks),
  };
}
