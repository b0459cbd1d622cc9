import { v7 } from "uuid";
import type { BackupProgress, BackupReport } from "../../shared/contract/backups.ts";
import { idLetters } from "../../shared/records/id-letters.ts";
import { bridge } from "../bridge/bridge.ts";
import { useEvent } from "../bridge/use-event.ts";
import { type LongWork, useLongWork } from "../store/use-long-work.ts";

type Progress = Omit<BackupProgress, "backup">;

export type FollowedBackup = Pick<LongWork<Progress, BackupReport>, "running" | "report" | "error"> & {
  readonly make: (place: string) => Promise<void>;
  readonly cancel: () => Promise<void>;
};

/** Makes one backup at a time and follows it to its report. */
export function useBackup(): FollowedBackup {
  const { begin, tell, cancel, ...shown } = useLongWork<Progress, BackupReport>();
  useEvent("backups.progress", ({ backup, ...progress }) => tell(backup, progress));
  return {
    ...shown,
    make(place) {
      const backup = `${idLetters.backup}${v7()}`;
      const progress = { doing: "comparing", done: 0, total: 0 } as const;
      return begin(backup, progress, () => bridge.backups.make({ backup, place }));
    },
    cancel: () => cancel((backup) => bridge.backups.cancel({ backup })),
  };
}
