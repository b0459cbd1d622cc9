import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { isSystemError } from "../archive/disk/disk-error.ts";
import { unfinishedSuffix, writeWhole } from "../archive/disk/durable.ts";
import type { ReadHow } from "../reading/read-how.ts";
import type { Received } from "../reading/received.ts";

/**
 * What was read for the review, kept on disk so that the files need not be read again when they are imported. It does
 * without what it cannot keep: then a file is read again.
 */
export type ReadSpool = {
  readonly put: (item: number, how: ReadHow, received: Received) => Promise<void>;
  /** Undefined when it is not kept, or was read in another way. */
  readonly take: (item: number, how: ReadHow) => Promise<Received | undefined>;
  /** Nothing of it is left. */
  readonly close: () => Promise<void>;
};

type Kept = { readonly at: number; readonly length: number; readonly how: string };

/** Some 100,000 transcripts; in bytes. */
const largestSpool = 4 * 1024 ** 3;

export function createReadSpool(archiveFolder: string, name: string, limit = largestSpool): ReadSpool {
  const folder = path.join(archiveFolder, "cache");
  const file = path.join(folder, `${name}${unfinishedSuffix}`);
  const kept = new Map<number, Kept>();
  let opening: Promise<FileHandle | undefined> | undefined;
  let size = 0;

  async function make(): Promise<FileHandle | undefined> {
    return await orNothing(async () => {
      await mkdir(folder, { recursive: true });
      return await open(file, "wx+");
    });
  }

  return {
    put: async (item, how, received) => {
      opening ??= make();
      const handle = await opening;
      if (!handle || !received.ok || size > limit) return;
      const bytes = serialize(received);
      const at = size;
      size += bytes.length;
      const isWritten = await orNothing(async () => {
        await writeWhole(handle, bytes, at);
        return true;
      });
      if (isWritten) kept.set(item, { at, length: bytes.length, how: keyOf(how) });
      else size = Number.POSITIVE_INFINITY;
    },
    take: async (item, how) => {
      const one = kept.get(item);
      const handle = await opening;
      if (!one || !handle || one.how !== keyOf(how)) return undefined;
      return await orNothing(async () => {
        const bytes = Buffer.alloc(one.length);
        const { bytesRead } = await handle.read(bytes, 0, one.length, one.at);
        const received: Received | undefined = bytesRead === one.length ? deserialize(bytes) : undefined;
        return received;
      });
    },
    close: async () => {
      const handle = await opening;
      opening = Promise.resolve(undefined);
      kept.clear();
      await orNothing(async () => {
        await handle?.close();
        if (handle) await rm(file, { force: true });
      });
    },
  };
}

function keyOf(how: ReadHow): string {
  return JSON.stringify(how);
}

/** What the disk refuses is done without. */
async function orNothing<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
