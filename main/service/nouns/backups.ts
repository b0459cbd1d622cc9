import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { backUp } from "../../backup/back-up.ts";
import { noteBackup } from "../../backup/note-backup.ts";
import type { BackupProgress } from "../../backup/progress.ts";
import { createThrottle } from "../../runtime/throttle.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";
import type { Opener } from "../opener.ts";

export function backupsHandlers(context: Context, opener: Opener): HandlersOf<"backups"> {
  const { desk, emit, places, backups, backupFolders } = context;

  async function make(backup: string, folder: string, signal: AbortSignal) {
    const { archive } = desk();
    const progress = createThrottle<BackupProgress>(100, (now) => emit("backups.progress", { backup, ...now }));
    const report = await backUp(archive, folder, { signal, onProgress: progress.tell });
    await noteBackup(archive, report);
    await backupFolders.note(archive.id, report.folder);
    await opener.tell();
    return report;
  }

  return {
    last: async () => {
      const folder = await backupFolders.last(desk().archive.id);
      return folder === undefined ? {} : { place: places.name(folder, "folder", folder) };
    },
    make: async ({ backup, place }) => {
      if (backups.size > 0)
        throw new LecternError("busy", toSay("A backup is under way already. Wait until it is finished."));
      const stop = new AbortController();
      const making = make(backup, places.pathOf(place), stop.signal);
      backups.set(backup, { stop: () => stop.abort(), ended: making });
      try {
        return await making;
      } finally {
        backups.delete(backup);
      }
    },
    cancel: async ({ backup }) => {
      backups.get(backup)?.stop();
      return {};
    },
  };
}
