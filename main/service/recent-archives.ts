import { access } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { RecentArchive } from "../../shared/contract/archive.ts";
import { machineFile } from "./machine-file.ts";
import type { PlaceBook } from "./places.ts";

const entries = z.array(z.object({ folder: z.string(), name: z.string() }));

const kept = 12;

/** Archives opened lately on this machine, latest first. */
export type RecentArchives = {
  readonly list: () => Promise<RecentArchive[]>;
  readonly note: (folder: string, name: string) => Promise<void>;
  readonly forget: (folder: string) => Promise<void>;
};

export function recentArchives(userData: string, places: PlaceBook): RecentArchives {
  const file = machineFile(path.join(userData, "recent.json"), entries, []);
  return {
    list: async () =>
      Promise.all(
        (await file.read()).map(async ({ folder, name }) => ({
          place: places.name(folder, "archive", name).id,
          name,
          folder,
          available: await isThere(folder),
        })),
      ),
    note: async (folder, name) => {
      await file.change((now) => [{ folder, name }, ...now.filter((entry) => entry.folder !== folder)].slice(0, kept));
    },
    forget: async (folder) => {
      await file.change((now) => now.filter((entry) => entry.folder !== folder));
    },
  };
}

async function isThere(folder: string): Promise<boolean> {
  return access(path.join(folder, "archive.json")).then(
    () => true,
    () => false,
  );
}
