import { LecternError } from "../../shared/contract/error.ts";
import type { WatchState } from "../../shared/contract/watches.ts";
import { toSay } from "../../shared/language/say.ts";
import type { SeenFile } from "../importing/watch/calm-files.ts";
import type { FolderWatch } from "../importing/watch/watch-folder.ts";
import { beginSession } from "./begin-session.ts";
import type { Context } from "./context.ts";
import { noFolder, type WatchedFolder } from "./watched-folders.ts";
import { importCertain, takeFiles, watchForArchive } from "./watching.ts";

/** The watch of the open archive. */
export type WatchKeeper = {
  readonly state: () => WatchState;
  /** As the machine's settings say for the archive that was opened. */
  readonly resume: () => Promise<void>;
  readonly start: (watched: WatchedFolder) => Promise<void>;
  /** For this opening; the settings stay. */
  readonly end: () => Promise<void>;
  /** Resolves when it is noted what ended reviews have imported. */
  readonly settled: () => Promise<void>;
  /** Import what waits, after a review; answers with the import's id. */
  readonly review: () => string;
};

const none = { isThere: false, imported: 0 } as const;

export function createWatchKeeper(context: Context): WatchKeeper {
  const waiting = new Map<string, SeenFile>();
  let watched: WatchedFolder = noFolder;
  let watch: FolderWatch | undefined;
  let told: Pick<WatchState, "isThere" | "imported" | "problem"> = none;
  /** The noting of what a review imported. */
  let taking: Promise<void> = Promise.resolve();

  const state = (): WatchState => ({
    ...(watched.folder === undefined ? {} : { folder: context.places.name(watched.folder, "folder", watched.folder) }),
    atOnce: watched.atOnce,
    folders: watched.folders,
    waiting: waiting.size,
    ...told,
  });
  const tell = (more: Partial<typeof told> = {}) => {
    told = { ...told, ...more };
    context.emit("watches.changed", state());
  };

  async function onNew(files: readonly SeenFile[]): Promise<void> {
    const byName = new Map(files.map((file) => [file.path, file]));
    if (watched.atOnce) {
      const { imported } = await importCertain(context, files, watched.folders);
      for (const { item } of imported) byName.delete(files[item]?.path ?? "");
      told = { ...told, imported: told.imported + imported.length };
    }
    for (const [path, file] of byName) waiting.set(path, file);
    tell();
  }

  function onLook(there: ReadonlySet<string> | undefined): void {
    const gone = [...waiting.keys()].filter((path) => there !== undefined && !there.has(path));
    for (const path of gone) waiting.delete(path);
    const isThere = there !== undefined;
    if (gone.length > 0 || isThere !== told.isThere) tell({ isThere });
  }

  function onTrouble(error: unknown): void {
    tell({ problem: error instanceof Error ? error.message : String(error) });
  }

  /** Once they are imported, the files of a review wait no more. */
  async function takeReviewed(archive: string, files: readonly SeenFile[]): Promise<void> {
    try {
      await takeFiles(context, archive, files);
      for (const { path } of files) waiting.delete(path);
      tell();
    } catch (error) {
      onTrouble(error);
    }
  }

  async function begin(next: WatchedFolder): Promise<void> {
    watched = next;
    // Until the first look says otherwise.
    told = { ...none, isThere: next.folder !== undefined };
    if (next.folder === undefined || context.desk().archive.readOnly) return;
    watch = watchForArchive(context, next.folder, { onNew, onLook, onTrouble });
  }

  async function end(): Promise<void> {
    const ending = watch;
    watch = undefined;
    waiting.clear();
    watched = noFolder;
    told = none;
    await ending?.stop();
    waiting.clear();
  }

  return {
    state,
    resume: async () => begin(await context.watched.of(context.desk().archive.id)),
    start: async (next) => {
      await end();
      await context.watched.set(context.desk().archive.id, next);
      await begin(next);
      tell();
    },
    end,
    settled: () => taking,
    review: () => {
      const files = [...waiting.values()];
      if (files.length === 0)
        throw new LecternError("not-found", toSay("No file of the watched folder waits for a review."));
      const { id } = context.desk().archive;
      const session = beginSession(context, files, { folders: watched.folders });
      void session.ended.then(() => {
        if (session.state().phase === "done") taking = takeReviewed(id, files);
      });
      return session.id;
    },
  };
}
