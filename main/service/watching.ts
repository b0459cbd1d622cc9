import type { ImportItem, ImportState } from "../../shared/contract/imports.ts";
import { isSystemError } from "../archive/disk/disk-error.ts";
import { sumOfFile } from "../archive/disk/sha256.ts";
import type { ImportSession } from "../importing/session.ts";
import type { SeenFile } from "../importing/watch/calm-files.ts";
import { type FolderWatch, watchFolder } from "../importing/watch/watch-folder.ts";
import { beginSession } from "./begin-session.ts";
import type { Context } from "./context.ts";
import type { WatchedFolder } from "./watched-folders.ts";

/** What became of files of a watched folder: imported those that nobody needs to look at, left the others. */
export type WatchedImport = {
  readonly imported: readonly ImportItem[];
  readonly left: readonly ImportItem[];
  readonly state: ImportState;
};

export type WatchListener = {
  /** New files have come to rest: neither in the archive nor taken from a watched folder before. */
  readonly onNew: (files: readonly SeenFile[]) => Promise<void>;
  readonly onLook: (there: ReadonlySet<string> | undefined) => void;
  readonly onTrouble: (error: unknown) => void;
};

/** Watch a folder for the archive that is open. */
export function watchForArchive(context: Context, folder: string, listener: WatchListener): FolderWatch {
  const { archive } = context.desk();
  return watchFolder({
    folder,
    archive: archive.folder,
    onLook: listener.onLook,
    onTrouble: listener.onTrouble,
    onReady: async (files) => {
      const known = await context.watched.taken(archive.id);
      const originals = new Set([...archive.tables.transcripts.values()].map(({ original }) => original));
      const fresh: SeenFile[] = [];
      for (const file of files) {
        const sum = await sumIfThere(file.path);
        if (sum !== undefined && !known.has(sum) && !originals.has(sum)) fresh.push(file);
      }
      if (fresh.length > 0) await listener.onNew(fresh);
    },
  });
}

/** What a host without a window is told. */
export type WatchHearer = Omit<WatchListener, "onNew"> & {
  readonly folders: WatchedFolder["folders"];
  readonly onImport: (outcome: WatchedImport) => void;
};

/** Watch a folder and import what is certain. */
export function watchAndImport(context: Context, folder: string, hear: WatchHearer): FolderWatch {
  const { folders, onImport, ...others } = hear;
  return watchForArchive(context, folder, {
    ...others,
    onNew: async (files) => onImport(await importCertain(context, files, folders)),
  });
}

/** Import those of these files that are new and leave nothing to be asked; what is left is said with its verdict. */
export async function importCertain(
  context: Context,
  files: readonly SeenFile[],
  folders: WatchedFolder["folders"],
): Promise<WatchedImport> {
  const { id } = context.desk().archive;
  const session = beginSession(context, files, { unattended: true, folders });
  await session.read;
  if (session.state().phase !== "review") return { imported: [], left: [], state: session.state() };
  const certain = itemsOf(session)
    .filter(isCertain)
    .map(({ item }) => item);
  session.choose("all", false);
  session.choose(certain, true);
  // The trash may be being emptied: what an import stores would go with it.
  await context.emptying.take(async () => {});
  const state = certain.length > 0 ? await session.run() : await session.cancel();
  const isIn = new Set(state.phase === "done" ? certain : []);
  const items = itemsOf(session);
  const imported = items.filter(({ item, verdict }) => isIn.has(item) && verdict.transcript !== undefined);
  const names = new Set(imported.map(({ item }) => item));
  await takeFiles(
    context,
    id,
    files.filter((_, n) => names.has(n)),
  );
  return { imported, left: items.filter(({ item }) => !names.has(item)), state };
}

/** They are not offered again, wherever in a watched folder they stand. */
export async function takeFiles(
  { watched }: Context,
  archive: string,
  files: readonly Pick<SeenFile, "path">[],
): Promise<void> {
  const sums = await Promise.all(files.map(({ path }) => sumIfThere(path)));
  await watched.take(
    archive,
    sums.flatMap((sum) => sum ?? []),
  );
}

function isCertain({ verdict, title, doubts, warnings }: ImportItem): boolean {
  return verdict.kind === "new" && title !== undefined && doubts + warnings === 0;
}

function itemsOf(session: ImportSession): readonly ImportItem[] {
  const { items } = session.items({ show: "all", words: "", offset: 0, limit: Number.POSITIVE_INFINITY });
  return items.toSorted((a, b) => a.item - b.item);
}

async function sumIfThere(file: string): Promise<string | undefined> {
  try {
    return await sumOfFile(file);
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
