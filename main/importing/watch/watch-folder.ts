import { stat } from "node:fs/promises";
import { isSystemError } from "../../archive/disk/disk-error.ts";
import { createDeferred } from "../../runtime/deferred.ts";
import { gatherFiles } from "../gather.ts";
import { whyNoTranscript } from "../no-transcript.ts";
import { createCalmFiles, type SeenFile } from "./calm-files.ts";

export type FolderWatch = {
  /** Resolves when nothing of it is under way any more. */
  readonly stop: () => Promise<void>;
};

export type WatchFolder = {
  /** Absolute. */
  readonly folder: string;
  /** The archive's own folder: what stands in it is no input. */
  readonly archive: string;
  /** Milliseconds between two looks, and for which a file must not have changed. */
  readonly every?: number;
  readonly rest?: number;
  /** Files that have come to rest; the next look is after it. What it rejects with stops the watch, see `onTrouble`. */
  readonly onReady: (files: readonly SeenFile[]) => Promise<void>;
  /** Heard at each look with the paths of what is there; undefined while the folder is not. */
  readonly onLook: (there: ReadonlySet<string> | undefined) => void;
  readonly onTrouble: (error: unknown) => void;
};

/**
 * Look into a folder again and again. It looks rather than listens: network drives tell nothing, and a folder that went
 * away and came back is simply there again. Nothing in it is changed.
 */
export function watchFolder(options: WatchFolder): FolderWatch {
  const { folder, archive, every = 1_000, rest = 2_000, onReady, onLook } = options;
  const calm = createCalmFiles(rest);
  const ended = createDeferred();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function look(): Promise<void> {
    const there = await filesIn(folder, archive);
    onLook(there && new Set(there.map(({ path }) => path)));
    const ready = calm.look(there ?? [], performance.now());
    if (ready.length > 0 && !isStopped) await onReady(ready);
  }

  function lookAgain(wait: number): void {
    timer = setTimeout(async () => {
      timer = undefined;
      const began = performance.now();
      try {
        await look();
      } catch (error) {
        isStopped = true;
        options.onTrouble(error);
      }
      // A folder of very many files, or on a slow drive, is looked into less often.
      if (isStopped) ended.resolve();
      else lookAgain(Math.max(every, 4 * (performance.now() - began)));
    }, wait);
  }

  lookAgain(0);
  return {
    stop: async () => {
      isStopped = true;
      if (timer) {
        clearTimeout(timer);
        ended.resolve();
      }
      await ended.promise;
    },
  };
}

/** What is in the folder, but for what systems and programs leave there; undefined when the folder is not there. */
async function filesIn(folder: string, archive: string): Promise<readonly SeenFile[] | undefined> {
  if (!(await isFolder(folder))) return undefined;
  const found: SeenFile[] = [];
  for await (const { path, name, refused } of gatherFiles([folder], { archive })) {
    if (refused !== undefined || whyNoTranscript(name) !== undefined) continue;
    const seen = await seenAt(path);
    if (seen) found.push({ path, name, ...seen });
  }
  return found;
}

async function isFolder(at: string): Promise<boolean> {
  return (await orGone(async () => (await stat(at)).isDirectory())) ?? false;
}

async function seenAt(path: string): Promise<Pick<SeenFile, "size" | "changed"> | undefined> {
  return await orGone(async () => {
    const { size, mtimeMs } = await stat(path);
    return { size, changed: mtimeMs };
  });
}

/** Undefined when the system cannot say: it went away just now, or so did its drive. */
async function orGone<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
