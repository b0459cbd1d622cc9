import { Worker } from "node:worker_threads";
import { heardUnsaid } from "../../../shared/contract/error.ts";
import { cancelled } from "../cancelled.ts";
import type { ProofKeeper } from "../proof/proof-keeper.ts";
import type { FromProver, Noted, ToProver } from "./messages.ts";
import { threadLimits } from "./thread-limits.ts";

export type Prover = { readonly send: (message: ToProver) => void; readonly keeper: ProofKeeper };

type Answer = Extract<FromProver, { readonly proof: unknown } | { readonly listed: unknown }>;

/** Messages cost more than what they say. */
const notedAtOnce = 32;

/** A thread that loads what goes out once more, while it is written, and reads back what was, unless the signal ends it. `file`: the worker's. */
export function openProver(file: string, signal: AbortSignal): Prover {
  const worker = new Worker(file, { resourceLimits: threadLimits, execArgv: [], workerData: "prove" });
  const send = (message: ToProver) => worker.postMessage(message);
  let noted: Noted[] = [];
  let tell: (done: number, total: number) => void = () => {};
  let hear: (answer: Answer) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    worker.on("message", (message: FromProver) => {
      if ("proving" in message) tell(...message.proving);
      else if ("failed" in message) reject(heardUnsaid(message.failed));
      else hear(message);
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(signal.aborted ? cancelled() : new Error("the thread that reads back has ended")));
  });
  signal.addEventListener("abort", () => worker.terminate());
  // Heard when an answer is waited for.
  broken.catch(() => undefined);

  function ask(message: ToProver): Promise<Answer> {
    const answer = new Promise<Answer>((resolve) => {
      hear = resolve;
    });
    send(message);
    return Promise.race([answer, broken]);
  }

  async function listed() {
    const answer = await ask({ do: "list" });
    return "listed" in answer ? answer.listed : [];
  }

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
      entries: async function* () {
        for (let some = await listed(); some.length > 0; some = await listed()) yield some;
      },
      prove: async ({ folder, written, onProgress }) => {
        tell = onProgress;
        const answer = await ask({ do: "prove", folder, written });
        if (!("proof" in answer)) throw new Error("nothing was proven");
        return answer.proof;
      },
      close: async () => void (await worker.terminate()),
    },
  };
}
