import type { MessagePort } from "node:worker_threads";
import { LecternError } from "../../../shared/contract/error.ts";
import { createDeferred } from "../../runtime/deferred.ts";
import { atOnce } from "../../runtime/disk/disk.ts";
import { programFile } from "../../runtime/program.ts";
import { createThrottle } from "../../runtime/throttle.ts";
import { onDisk } from "../folder/disk-trouble.ts";
import type { FilePages } from "../folder/file-list.ts";
import { stagingIn } from "../folder/staging.ts";
import { createPace } from "../pace.ts";
import type { ProofNotes } from "../proof/proof-keeper.ts";
import { writeFormats } from "../write-formats.ts";
import type { FromWriter, Noted, ToWriter } from "./messages.ts";
import { openFileThread } from "./open-file-thread.ts";
import { gatherTables } from "./table-slices.ts";
import { threadSource } from "./thread-source.ts";

/** Messages cost more than what they say. */
const notedAtOnce = 32;

/** The thread that writes what the formats are made of, into a folder that was begun; it is ended when it has, or by whoever cancels. */
export function serveWriter(port: MessagePort): void {
  const answer = (message: FromWriter) => port.postMessage(message);
  const gathered = gatherTables();
  let begin: Extract<ToWriter, { readonly do: "begin" }> | undefined;
  let pages: FilePages = [];
  const others = createDeferred();

  async function write({ folder, exported, share }: Extract<ToWriter, { readonly do: "write" }>): Promise<void> {
    if (!begin) throw new Error("nothing was ordered");
    const { archive, order } = begin;
    const progress = createThrottle<readonly [number, number]>(50, (writing) => answer({ writing }));
    const files = openFileThread(programFile("file-worker"));
    try {
      const staging = stagingIn(order.folder, folder, atOnce, files.add);
      const source = threadSource(archive, gathered.tables);
      const onProgress = (done: number, total: number) => progress.tell([done, total]);
      const workshop = { staging, exported, pace: createPace(), proofs: notesTo(answer) };
      const written = await writeFormats({ ...order, source, onProgress }, workshop, {
        has: ({ name }) => share.includes(name),
        others: async () => {
          await others.promise;
          staging.take(pages);
        },
      });
      await onDisk(order.folder, files.end);
      answer({ written, pages: staging.pages() });
    } catch (error) {
      // Any other error ends the thread, and is heard as such.
      if (!(error instanceof LecternError)) throw error;
      answer({ failed: error.toUnsaid() });
    }
  }

  port.on("message", (message: ToWriter) => {
    if (message.do === "begin") begin = message;
    else if (message.do === "take") gathered.take(message.slice);
    else if (message.do === "take-files") {
      pages = message.pages;
      others.resolve();
    } else void write(message);
  });
}

/** Which transcripts were written, for the thread that loads them once more. */
function notesTo(answer: (message: FromWriter) => void): ProofNotes {
  let noted: Noted[] = [];
  const send = () => {
    if (noted.length > 0) answer({ noted });
    noted = [];
  };
  return {
    noteTranscript: async ({ record, original, events, earlier }) => {
      const has = (part: unknown) => part !== undefined;
      noted.push({ id: record.id, original: has(original), events: has(events), earlier: has(earlier) });
      if (noted.length >= notedAtOnce) send();
    },
    noteNamed: async (named) => {
      send();
      answer({ named });
    },
  };
}
