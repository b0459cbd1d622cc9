import type { Stores } from "../archive.ts";
import { onDisk } from "../disk/disk-error.ts";
import { createFolderTasks, createLaterSync, type FolderTasks } from "../disk/folder-sync.ts";
import { createContentStore } from "./content-store.ts";
import { createReadingStore } from "./reading-store.ts";

export type ArchiveStores = Stores & {
  /** See `Archive.storeMany`. */
  readonly storeMany: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
};

export function createStores(archiveFolder: string, readOnly: boolean): ArchiveStores {
  const folders = createFolderTasks();
  return {
    ...storesOn(archiveFolder, readOnly, folders),
    storeMany: async (work) => {
      const later = createLaterSync();
      const result = await work(storesOn(archiveFolder, readOnly, { make: folders.make, sync: later.note }));
      await onDisk("save a file in the archive", later.settle);
      return result;
    },
  };
}

function storesOn(archiveFolder: string, readOnly: boolean, folders: FolderTasks): Stores {
  const shared = { archiveFolder, readOnly, folders };
  return {
    originals: createContentStore({ ...shared, name: "originals", extension: "" }),
    texts: createContentStore({ ...shared, name: "texts", extension: ".txt" }),
    readings: createReadingStore(shared),
  };
}
