import { waitedFor } from "../../runtime/disk/disk.ts";
import { doMeanwhile } from "../../runtime/disk/disk-work.ts";
import { type Placer, placeFile } from "../../runtime/disk/place-file.ts";
import type { Archive, Stores } from "../archive.ts";
import { onDisk } from "../disk/disk-error.ts";
import { syncFolder } from "../disk/durable.ts";
import { createFolderTasks, createLaterSync } from "../disk/folder-sync.ts";
import { mapInFlight } from "../disk/in-flight.ts";
import { createClaims } from "./claims.ts";
import { createContentStore, type StoreOptions } from "./content-store.ts";
import { createReadingStore } from "./reading-store.ts";

export type ArchiveStores = Stores & Pick<Archive, "storeMany">;

export function createStores(archiveFolder: string, readOnly: boolean): ArchiveStores {
  const folders = createFolderTasks();
  const beginBatch = createClaims(archiveFolder);
  return {
    ...storesOn({ archiveFolder, readOnly, folders, place: here.place }),
    storeMany: async (work, isNamed, placer = here) => {
      const later = createLaterSync();
      const batch = beginBatch();
      const drop = () => onDisk("remove files that were not imported", () => batch.drop(isNamed));
      try {
        const shared = { archiveFolder, readOnly, folders: folders.later(later.note), place: placer.place };
        const result = await work(storesOn({ ...shared, batch }));
        await onDisk("save a file in the archive", () => later.settle(placer.sync));
        return { result, keep: batch.keep, drop };
      } catch (error) {
        await drop();
        throw error;
      }
    },
  };
}

/** By calls that this thread does not wait for. */
const here: Placer = {
  place: (one) => doMeanwhile(placeFile(waitedFor, one)),
  sync: async (folders) => void (await mapInFlight(folders, syncFolder)),
};

function storesOn(shared: Omit<StoreOptions, "name" | "extension">): Stores {
  return {
    originals: createContentStore({ ...shared, name: "originals", extension: "" }),
    texts: createContentStore({ ...shared, name: "texts", extension: ".txt" }),
    readings: createReadingStore(shared),
  };
}
