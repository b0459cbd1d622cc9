import { useState } from "react";
import { v7 } from "uuid";
import type { BackupProgress, BackupReport } from "../../shared/contract/backups.ts";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import { idLetters } from "../../shared/records/id.ts";
import { bridge } from "../bridge/bridge.ts";
import { useEvent } from "../bridge/use-event.ts";

type Running = BackupProgress & { readonly isStopping: boolean };

export type FollowedBackup = {
  readonly running: Running | undefined;
  readonly report: BackupReport | undefined;
  readonly error: LecternErrorData | undefined;
  readonly make: (place: string) => Promise<void>;
  readonly cancel: () => Promise<void>;
};

/** Makes one backup at a time and follows it to its report. */
export function useBackup(): FollowedBackup {
  const [running, setRunning] = useState<Running | undefined>(undefined);
  const [report, setReport] = useState<BackupReport | undefined>(undefined);
  const [error, setError] = useState<LecternErrorData | undefined>(undefined);

  useEvent("backups.progress", (told) => {
    setRunning((now) => (now?.backup === told.backup ? { ...now, ...told } : now));
  });

  return {
    running,
    report,
    error,
    async make(place) {
      const backup = `${idLetters.backup}${v7()}`;
      setError(undefined);
      setRunning({ backup, doing: "comparing", done: 0, total: 0, isStopping: false });
      const outcome = await bridge.backups.make({ backup, place });
      setRunning(undefined);
      if (outcome.ok) setReport(outcome.value);
      else setError(outcome.error);
    },
    async cancel() {
      if (running === undefined) return;
      setRunning({ ...running, isStopping: true });
      const outcome = await bridge.backups.cancel({ backup: running.backup });
      if (!outcome.ok) setError(outcome.error);
    },
  };
}
