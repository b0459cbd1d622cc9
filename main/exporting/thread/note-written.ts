import type { Worker } from "node:worker_threads";
import type { LoadDocument } from "../load-document.ts";
import type { ProofNotes } from "../proof/proof-keeper.ts";
import type { FromWriter, Noted } from "./messages.ts";

export type Noting = { readonly load: LoadDocument; readonly proofs: ProofNotes };

/**
 * Load once more what a thread says that it wrote, and note it, from `begin` on. Answers with what to ask when the thread has said all: the promise that all is noted, or
 * what it failed with.
 */
export function noteWritten(worker: Worker, { load, proofs }: Noting, begin: Promise<unknown>): () => Promise<void> {
  let noted: Promise<void> = begin.then(() => undefined);
  const note = (work: () => Promise<void>) => {
    noted = noted.then(work);
    // Heard by whoever asks.
    noted.catch(() => undefined);
  };
  note(async () => undefined);
  worker.on("message", (message: FromWriter) => {
    if ("noted" in message) note(() => noteAll(message.noted, load, proofs));
    else if ("named" in message) note(() => proofs.noteNamed(message.named));
  });
  return () => noted;
}

async function noteAll(noted: readonly Noted[], load: LoadDocument, proofs: ProofNotes): Promise<void> {
  for (const { id, ...wants } of noted) {
    const document = await load(id, { blocks: true, ...wants });
    if (!("reason" in document)) await proofs.noteTranscript(document);
  }
}
