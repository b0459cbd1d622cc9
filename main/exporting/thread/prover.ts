import type { MessagePort } from "node:worker_threads";
import { LecternError } from "../../../shared/contract/error.ts";
import { createLoader, type LoadDocument } from "../load-document.ts";
import { createPace } from "../pace.ts";
import { exportedFilesAtOnce } from "../proof/exported-files-at-once.ts";
import type { LedgerEntry } from "../proof/ledger.ts";
import { openProofKeeper, type ProofKeeper } from "../proof/proof-keeper.ts";
import type { FromProver, ToProver } from "./messages.ts";
import { gatherTables } from "./table-slices.ts";
import { threadSource } from "./thread-source.ts";

type Opened = {
  readonly keeper: ProofKeeper;
  readonly load: LoadDocument;
  readonly list: () => Promise<readonly ListedEntry[]>;
};

type ListedEntry = readonly [id: string, entry: LedgerEntry];

/** So few that listing them takes little memory, and so many that asking for them takes little time. */
const listedAtOnce = 500;

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
    const keeper = await openProofKeeper(source, begin.order, createPace(), exportedFilesAtOnce);
    return { keeper, load: createLoader(source, begin.order), list: lister(keeper) };
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
      answer({ failed: error.toUnsaid() });
    }
  }

  port.on("message", (message: ToProver) => {
    last = last.then(() => actInWords(message));
  });
}

async function actOn(
  { keeper, load, list }: Opened,
  message: Extract<ToProver, { readonly do: "note" | "name" | "prove" | "list" }>,
  answer: (message: FromProver) => void,
): Promise<void> {
  if (message.do === "note") {
    for (const { id, ...wants } of message.written) {
      const document = await load(id, { blocks: true, ...wants });
      if (!("reason" in document)) await keeper.noteTranscript(document);
    }
  } else if (message.do === "name") await keeper.noteNamed(message.named);
  else if (message.do === "list") answer({ listed: await list() });
  else {
    const { folder, written } = message;
    const proof = await keeper.prove({ folder, written, onProgress: (...proving) => answer({ proving }) });
    answer({ proof });
  }
}

/** The next ones at each call; begun at the first, when all was proven. */
function lister({ entries }: ProofKeeper): () => Promise<readonly ListedEntry[]> {
  let rest: AsyncIterator<readonly ListedEntry[]> | undefined;
  return async () => {
    rest ??= entries()[Symbol.asyncIterator]();
    const listed: ListedEntry[] = [];
    while (listed.length < listedAtOnce) {
      const next = await rest.next();
      if (next.done === true) break;
      for (const entry of next.value) listed.push(entry);
    }
    return listed;
  };
}
