import path from "node:path";
import { z } from "zod";
import { machineFile } from "./machine-file.ts";

const entries = z.array(z.object({ archive: z.string(), folder: z.string() }));

const kept = 50;

/** The folder that each archive was backed up to last, on this machine. */
export type BackupFolders = {
  readonly last: (archive: string) => Promise<string | undefined>;
  readonly note: (archive: string, folder: string) => Promise<void>;
};

export function backupFolders(userData: string): BackupFolders {
  const file = machineFile(path.join(userData, "backups.json"), entries, []);
  return {
    last: async (archive) => (await file.read()).find((entry) => entry.archive === archive)?.folder,
    note: async (archive, folder) => {
      await file.change((now) =>
        [{ archive, folder }, ...now.filter((entry) => entry.archive !== archive)].slice(0, kept),
      );
    },
  };
}
