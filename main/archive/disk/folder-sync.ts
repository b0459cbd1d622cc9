import { mkdir } from "node:fs/promises";
import path from "node:path";
import { syncFolder } from "./durable.ts";

/** Make a folder's list durable; calls made while a sync of that folder is under way share the next one. */
export type FolderSync = (folder: string) => Promise<void>;

function createFolderSync(): FolderSync {
  const running = new Map<string, Promise<void>>();
  const waiting = new Map<string, Promise<void>>();

  function start(folder: string): Promise<void> {
    waiting.delete(folder);
    const sync = syncFolder(folder).finally(() => running.delete(folder));
    running.set(folder, sync);
    return sync;
  }

  function startAfter(current: Promise<void>, folder: string): Promise<void> {
    return current.then(
      () => start(folder),
      () => start(folder),
    );
  }

  return (folder) => {
    const current = running.get(folder);
    if (current === undefined) return start(folder);
    const next = waiting.get(folder) ?? startAfter(current, folder);
    waiting.set(folder, next);
    return next;
  };
}

/** Work that is done once a folder; whoever asks for it again waits for the same, and where it failed it is done again. */
function oncePerFolder(work: (folder: string) => Promise<void>): FolderSync {
  const done = new Map<string, Promise<void>>();

  function start(folder: string): Promise<void> {
    const doing = work(folder).catch((error: unknown) => {
      done.delete(folder);
      throw error;
    });
    done.set(folder, doing);
    return doing;
  }

  return (folder) => done.get(folder) ?? start(folder);
}

/** Folders whose lists are made durable once, when many files have come into them. */
export type LaterSync = {
  readonly note: FolderSync;
  readonly settle: (sync: (folders: readonly string[]) => Promise<void>) => Promise<void>;
};

export function createLaterSync(): LaterSync {
  const noted = new Set<string>();
  return {
    note: async (folder) => void noted.add(folder),
    settle: async (sync) => {
      const folders = [...noted];
      noted.clear();
      await sync(folders);
    },
  };
}

/** What the stores of one archive share. A folder is made inside one that exists already. */
export type FolderTasks = {
  /** It is there for good when this resolves. */
  readonly make: FolderSync;
  readonly sync: FolderSync;
};

export type SharedTasks = FolderTasks & {
  /** The same, but that all of it, also what is made, is there for good only once what was noted is settled. */
  readonly later: (note: FolderSync) => FolderTasks;
};

export function createFolderTasks(): SharedTasks {
  const make = oncePerFolder(async (folder) => void (await mkdir(folder, { recursive: true })));
  const place = oncePerFolder((folder) => syncFolder(path.dirname(folder)));
  return {
    make: async (folder) => {
      await make(folder);
      await place(folder);
    },
    sync: createFolderSync(),
    later: (note) => ({
      make: async (folder) => {
        await make(folder);
        await note(path.dirname(folder));
      },
      sync: note,
    }),
  };
}
