import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { hasErrorCode } from "../disk/disk-error.ts";
import { writeWhole } from "../disk/durable.ts";
import type { Position } from "./history-segment.ts";
import { replaceSaved, savedFile, savedText } from "./saved-mark.ts";

/** So long after the last batch the mark is made durable, in ms. */
const idleMs = 1_000;

/** Keeps `history/saved.json`. No trouble with it fails a change: without it, only less can be told about damage. */
export type SavedWriter = {
  /** Issue the mark of a batch that is on disk; others wait for it with `settled`. Not durable until `sync` or idleness. */
  readonly note: (position: Position) => void;
  /** Resolves when no mark is being written. */
  readonly settled: () => Promise<void>;
  /** Make the last mark durable. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export function createSavedWriter(folder: string, onTrouble: (error: unknown) => void = () => undefined): SavedWriter {
  let handle: FileHandle | undefined;
  let writing = Promise.resolve();
  let isSynced = true;
  let idle: NodeJS.Timeout | undefined;

  async function write(position: Position): Promise<void> {
    try {
      idle = idle?.refresh() ?? setTimeout(() => void sync(), idleMs).unref();
      isSynced = false;
      handle ??= await openMark(folder, position);
      await writeWhole(handle, Buffer.from(savedText(position)), 0);
    } catch (error) {
      await trouble(error);
    }
  }

  async function sync(): Promise<void> {
    clearTimeout(idle);
    idle = undefined;
    await writing;
    if (isSynced || !handle) return;
    try {
      isSynced = true;
      await handle.sync();
    } catch (error) {
      await trouble(error);
    }
  }

  /** The next mark opens the file anew. */
  async function trouble(error: unknown): Promise<void> {
    onTrouble(error);
    const failed = handle;
    handle = undefined;
    await failed?.close().catch(onTrouble);
  }

  return {
    note: (position) => {
      // After whoever waits for the batch has heard of it: even to issue a write takes time.
      writing = writing.then(() => setImmediate()).then(() => write(position));
    },
    settled: () => writing,
    sync,
    close: async () => {
      await sync();
      const open = handle;
      handle = undefined;
      await open?.close().catch(onTrouble);
    },
  };
}

/** Made whole when missing: a file that grows could be found empty after a power cut. */
async function openMark(folder: string, position: Position): Promise<FileHandle> {
  const file = path.join(folder, savedFile);
  try {
    return await open(file, "r+");
  } catch (error) {
    if (!hasErrorCode(error, "ENOENT")) throw error;
    await replaceSaved(folder, position);
    return await open(file, "r+");
  }
}
