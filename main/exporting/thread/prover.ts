import type { MessagePort } from "node:worker_threads";
import { LecternError } from "../../../shared/contract/error.ts";
import { createLoader, type LoadDocument } from "../load-document.ts";
import { createPace } from "../pace.ts";
import { openProofKeeper, type ProofKeeper } from "../proof/proof-keeper.ts";
import type { FromProver, ToProver } from "./messages.ts";
import { gatherTables } from "./table-slices.ts";
import { threadSource } from "./thread-source.ts";

type Opened = { readonly keeper: ProofKeeper; readonly load: LoadDocument };

/** The thread that reads an export back: what it must hold is said of the archive's files, loaded by this thread itself. */
export function serveProver(port: MessagePort): void {
  const answer = (message: FromProver) => port.postMessage(message);
  const gathered = gatherTables();
  let begin: Extract<ToProver, { readonly do: "begin" }> | undefined;
  let opened: Promise<Opened> | undefined;
  let last: Promise<void> = Promise.resolve();

  /** With the first that comes after the records. */
  async function open(): Promise<Opened> {
    if (!begin) throw new Error("nothing was ordered");
    const source = threadSource(begin.archive, gathered.tables);
    return {
      keeper: await openProofKeeper(source, begin.order, createPace()),
      load: createLoader(source, begin.order),
    };
  }

  async function act(message: ToProver): Promise<void> {
    if (message.do === "begin") begin = message;
    else if (message.do === "take") gathered.take(message.slice);
    else {
      opened ??= open();
      await actOn(await opened, message, answer);
    }
  }

  async function actInWords(message: ToProver): Promise<void> {
    try {
      await act(message);
    } catch (error) {
      // Any other error ends the thread, and is heard as such.
      if (!(error instanceof LecternError)) throw error;
      answer({ failed: error.toData() });
    }
  }

  port.on("message", (message: ToProver) => {
    last = last.then(() => actInWords(message));
  });
}

async function actOn(
  { keeper, load }: Opened,
  message: Extract<ToProver, { readonly do: "note" | "name" | "prove" }>,
  answer: (message: FromProver) => void,
): Promise<void> {
  if (message.do === "note") {
    for (const { id, ...wants } of message.written) {
      const document = await load(id, { blocks: true, ...wants });
      if (!("reason" in document)) await keeper.noteTranscript(document);
    }
  } else if (message.do === "name") await keeper.noteNamed(message.named);
  else {
    const { folder, written } = message;
    const proof = await keeper.prove({ folder, written, onProgress: (...proving) => answer({ proving }) });
    answer({ proof, entries: keeper.entries() });
  }
}
