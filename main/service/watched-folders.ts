import path from "node:path";
import { z } from "zod";
import { watchedFolderUse } from "../../shared/contract/watches.ts";
import { machineFile } from "./machine-file.ts";

const entry = z.object({
  archive: z.string(),
  /** Absent: none is watched any more, but what was taken is still known. */
  folder: z.string().optional(),
  atOnce: z.boolean(),
  folders: watchedFolderUse.default("none"),
  /** Sums of files that were imported from watched folders, or left out in a review of them. */
  taken: z.array(z.string()),
});

type Entry = z.infer<typeof entry>;

export type WatchedFolder = Pick<Entry, "folder" | "atOnce" | "folders">;

export const noFolder: WatchedFolder = { atOnce: false, folders: "none" };

/** Sums kept of one archive; those taken first are forgotten. */
const mostTaken = 100_000;

/** Which folder is watched for which archive on this machine. */
export type WatchedFolders = {
  readonly of: (archive: string) => Promise<WatchedFolder>;
  readonly set: (archive: string, watched: WatchedFolder) => Promise<void>;
  readonly taken: (archive: string) => Promise<ReadonlySet<string>>;
  readonly take: (archive: string, sums: readonly string[]) => Promise<void>;
};

export function watchedFolders(userData: string): WatchedFolders {
  const file = machineFile(path.join(userData, "watches.json"), z.array(entry), []);
  const find = (all: readonly Entry[], archive: string): Entry =>
    all.find((one) => one.archive === archive) ?? { archive, ...noFolder, taken: [] };
  const change = async (archive: string, changed: (known: Entry) => Entry) => {
    await file.change((all) => [changed(find(all, archive)), ...all.filter((one) => one.archive !== archive)]);
  };
  return {
    of: async (archive) => {
      const { folder, atOnce, folders } = find(await file.read(), archive);
      return { folder, atOnce, folders };
    },
    set: (archive, watched) => change(archive, (known) => ({ ...known, ...watched })),
    taken: async (archive) => new Set(find(await file.read(), archive).taken),
    take: (archive, sums) =>
      change(archive, (known) => ({ ...known, taken: [...new Set([...known.taken, ...sums])].slice(-mostTaken) })),
  };
}
