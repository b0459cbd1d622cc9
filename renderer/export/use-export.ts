import { useState } from "react";
import { v7 } from "uuid";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { ExportFormat, ExportReport } from "../../shared/contract/exports.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import { idLetters } from "../../shared/records/id.ts";
import { bridge } from "../bridge/bridge.ts";
import { useEvent } from "../bridge/use-event.ts";

export type ExportWish = {
  readonly selection: Selection;
  readonly formats: readonly ExportFormat[];
  readonly place: string;
  readonly withheld: boolean;
};

type Running = { readonly id: string; readonly done: number; readonly total: number; readonly isStopping: boolean };

export type FollowedExport = {
  readonly running: Running | undefined;
  readonly report: ExportReport | undefined;
  readonly error: LecternErrorData | undefined;
  readonly run: (wish: ExportWish) => Promise<void>;
  readonly cancel: () => Promise<void>;
};

/** Runs one export at a time and follows it to its report. */
export function useExport(): FollowedExport {
  const [running, setRunning] = useState<Running | undefined>(undefined);
  const [report, setReport] = useState<ExportReport | undefined>(undefined);
  const [error, setError] = useState<LecternErrorData | undefined>(undefined);

  useEvent("exports.progress", ({ export: id, done, total }) => {
    setRunning((now) => (now?.id === id ? { ...now, done, total } : now));
  });

  return {
    running,
    report,
    error,
    async run({ selection, formats, place, withheld }) {
      const id = `${idLetters.export}${v7()}`;
      setError(undefined);
      setRunning({ id, done: 0, total: 0, isStopping: false });
      const outcome = await bridge.exports.run({ export: id, selection, formats: [...formats], place, withheld });
      setRunning(undefined);
      if (outcome.ok) setReport(outcome.value);
      else setError(outcome.error);
    },
    async cancel() {
      if (running === undefined) return;
      setRunning({ ...running, isStopping: true });
      const outcome = await bridge.exports.cancel({ export: running.id });
      if (!outcome.ok) setError(outcome.error);
    },
  };
}
