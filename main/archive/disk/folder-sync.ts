import { makeFolder, syncFolder } from "./durable.ts";
import { mapInFlight } from "./in-flight.ts";

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

/** Make a folder once; whoever asks for it again waits for that same making, sync of its parent included. */
function createFolderMaker(): FolderSync {
  const made = new Map<string, Promise<void>>();

  function make(folder: string): Promise<void> {
    const making = makeFolder(folder).catch((error: unknown) => {
      made.delete(folder);
      throw error;
    });
    made.set(folder, making);
    return making;
  }

  return (folder) => made.get(folder) ?? make(folder);
}

/** Folders whose lists are made durable once, when many files have come into them. */
export type LaterSync = { readonly note: FolderSync; readonly settle: () => Promise<void> };

export function createLaterSync(): LaterSync {
  const noted = new Set<string>();
  return {
    note: async (folder) => void noted.add(folder),
    settle: async () => {
      const folders = [...noted];
      noted.clear();
      await mapInFlight(folders, syncFolder);
    },
  };
}

/** What the stores of one archive share. */
export type FolderTasks = { readonly make: FolderSync; readonly sync: FolderSync };

export function createFolderTasks(): FolderTasks {
  return { make: createFolderMaker(), sync: createFolderSync() };
}
