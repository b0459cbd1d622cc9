import { randomBytes } from "node:crypto";
import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode } from "../../archive/disk/disk-error.ts";
import { onDisk } from "./disk-trouble.ts";
import { type FileWriter, openFileWriter } from "./file-writer.ts";
import { createWriteQueue } from "./write-queue.ts";

/** A folder beside its final place, so that what bears the final name is always whole. */
export type Staging = {
  readonly makeFolder: (name: string) => Promise<void>;
  /** Names are relative to the export's folder and have been made safe. */
  readonly openFile: (name: string) => Promise<FileWriter>;
  /** A file in one piece; it is written behind, some at a time. A failure is heard by a later call, at last by `keep`. */
  readonly writeFile: (name: string, text: string) => Promise<void>;
  readonly written: () => { readonly files: number; readonly bytes: number };
  /** Give it its final name, the first of `name(1)`, `name(2)`, … that is free. Answers with the path. */
  readonly keep: (name: (n: number) => string) => Promise<string>;
  /** Remove it with all that is in it. */
  readonly discard: () => Promise<void>;
};

/** Small files wait for the disk more than they use it. */
const filesAtOnce = 8;

/** Begin in `parent`, which must be there. Rejects with `disk`. */
export async function openStaging(parent: string): Promise<Staging> {
  const folder = path.join(parent, `.lectern-export-${randomBytes(6).toString("hex")}.unfinished`);
  await onDisk(parent, () => mkdir(folder));
  const writers: FileWriter[] = [];
  const queue = createWriteQueue(filesAtOnce);
  let files = 0;
  let bytes = 0;

  const count = (more: number) => {
    bytes += more;
  };

  return {
    makeFolder: async (name) => {
      await onDisk(parent, () => mkdir(path.join(folder, name)));
    },
    openFile: async (name) => {
      const writer = await openFileWriter(path.join(folder, name), count);
      writers.push(writer);
      files += 1;
      return writer;
    },
    writeFile: (name, text) => {
      files += 1;
      count(Buffer.byteLength(text));
      return queue.add(() => onDisk(parent, () => writeFile(path.join(folder, name), text, { flag: "wx" })));
    },
    written: () => ({ files, bytes }),
    keep: async (name) => {
      await queue.drain();
      return onDisk(parent, () => renameToFree(folder, parent, name));
    },
    discard: async () => {
      await queue.settle();
      await Promise.all(writers.map((writer) => writer.abandon()));
      await onDisk(parent, () => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
    },
  };
}

/**
 * A folder that is not there is moved to as one step, and two exports at the same moment do not meet: whichever comes
 * second finds the other's folder full and takes the next name. Nothing is made beforehand that a disk which fails just
 * then would keep.
 */
async function renameToFree(from: string, parent: string, name: (n: number) => string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const to = path.join(parent, name(n));
    if (await isThere(to)) continue;
    try {
      await rename(from, to);
      return to;
    } catch (error) {
      if (!(await isThere(to))) throw error;
    }
  }
}

async function isThere(at: string): Promise<boolean> {
  try {
    await lstat(at);
    return true;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return false;
    throw error;
  }
}
