import { Worker } from "node:worker_threads";
import { LecternError } from "../../../shared/contract/error.ts";
import type { ExportProof } from "../../../shared/contract/exports.ts";
import { cancelled } from "../cancelled.ts";
import type { LedgerEntry } from "../proof/ledger.ts";
import type { ProofKeeper } from "../proof/proof-keeper.ts";
import type { FromProver, Noted, ToProver } from "./messages.ts";
import { threadLimits } from "./thread-limits.ts";

export type Prover = { readonly send: (message: ToProver) => void; readonly keeper: ProofKeeper };

type Proven = { readonly proof: ExportProof; readonly entries: ReadonlyMap<string, LedgerEntry> };

/** Messages cost more than what they say. */
const notedAtOnce = 32;

/** A thread that loads what goes out once more, while it is written, and reads back what was, unless the signal ends it. `file`: the worker's. */
export function openProver(file: string, signal: AbortSignal): Prover {
  const worker = new Worker(file, { resourceLimits: threadLimits, execArgv: [], workerData: "prove" });
  const send = (message: ToProver) => worker.postMessage(message);
  let noted: Noted[] = [];
  let entries: ReadonlyMap<string, LedgerEntry> = new Map();
  let tell: (done: number, total: number) => void = () => {};
  const proven = new Promise<Proven>((resolve, reject) => {
    worker.on("message", (message: FromProver) => {
      if ("proving" in message) tell(...message.proving);
      else if ("proof" in message) resolve(message);
      else reject(new LecternError(message.failed.code, message.failed.message, message.failed.details));
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(signal.aborted ? cancelled() : new Error("the thread that reads back has ended")));
  });
  signal.addEventListener("abort", () => worker.terminate());
  // Heard when it is waited for.
  proven.catch(() => undefined);

  function sendNoted(): void {
    if (noted.length > 0) send({ do: "note", written: noted });
    noted = [];
  }

  return {
    send,
    keeper: {
      noteTranscript: async ({ record, original, events, earlier }) => {
        const has = (part: unknown) => part !== undefined;
        noted.push({ id: record.id, original: has(original), events: has(events), earlier: has(earlier) });
        if (noted.length >= notedAtOnce) sendNoted();
      },
      noteNamed: async (named) => {
        sendNoted();
        send({ do: "name", named });
      },
      entries: () => entries,
      prove: async ({ folder, written, onProgress }) => {
        tell = onProgress;
        send({ do: "prove", folder, written });
        const { proof, entries: all } = await proven;
        entries = all;
        return proof;
      },
      close: async () => void (await worker.terminate()),
    },
  };
}
