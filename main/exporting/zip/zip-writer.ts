import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { unlessFailed } from "../../runtime/unless-failed.ts";
import type { FileWriter } from "../folder/file-writer.ts";
import type { Pace } from "../pace.ts";

export type ZipWriter = {
  /** Resolves when all of it is in the zip; rejects with what `content` throws. One at a time. */
  readonly add: (name: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array | string>) => Promise<void>;
  /** Write the zip's directory and close its file. */
  readonly close: () => Promise<void>;
};

const mode = 0o100644;

/** A zip whose files are written as they come, piece by piece; all bear the time `mtime`. */
export function openZipWriter(file: Pick<FileWriter, "write" | "close">, mtime: Date, pace: Pace): ZipWriter {
  const zip = new ZipFile();
  const pumped = (async () => {
    for await (const piece of zip.outputStream) {
      await file.write(piece);
      await pace();
    }
  })();
  // Whichever of the calls below comes next tells of it.
  const whilePumped = unlessFailed(pumped);

  return {
    add: async (name, content) => {
      const stream = Readable.from(content);
      const added = new Promise<void>((resolve, reject) => {
        stream.once("error", reject);
        stream.once("close", resolve);
        zip.addReadStreamLazy(name, { mtime, mode, forceDosTimestamp: true }, handOver(stream));
      });
      try {
        await whilePumped(added);
      } finally {
        // Whoever stops in the middle leaves the file open otherwise.
        stream.destroy();
      }
    },
    close: async () => {
      zip.end();
      await pumped;
      await file.close();
    },
  };
}

/**
 * For the zip to call once. It keeps what it calls for each of its files until its end, and what that holds: 15 kB a transcript,
 * where the stream was held.
 */
function handOver(stream: Readable): (take: (error: undefined, stream: Readable) => void) => void {
  const held = [stream];
  return (take) => {
    for (const one of held.splice(0)) take(undefined, one);
  };
}
