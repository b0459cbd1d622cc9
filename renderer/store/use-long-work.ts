import { useState } from "react";
import type { LecternErrorData, Outcome } from "../../shared/contract/error.ts";

/** Work under way: which, how far it came, and whether it was asked to stop. */
export type RunningWork<P> = P & { readonly id: string; readonly isStopping: boolean };

export type LongWork<P, R> = {
  readonly running: RunningWork<P> | undefined;
  readonly report: R | undefined;
  readonly error: LecternErrorData | undefined;
  /** Begin it, one at a time, and follow it to its report. */
  readonly begin: (id: string, progress: P, work: () => Promise<Outcome<R>>) => Promise<void>;
  /** What was told of the work with this id; of another one nothing is shown. */
  readonly tell: (id: string, progress: P) => void;
  readonly cancel: (stop: (id: string) => Promise<Outcome<unknown>>) => Promise<void>;
};

/** Follows one long work at a time, from its beginning over what is told of it to its report. */
export function useLongWork<P, R>(): LongWork<P, R> {
  const [running, setRunning] = useState<RunningWork<P> | undefined>(undefined);
  const [report, setReport] = useState<R | undefined>(undefined);
  const [error, setError] = useState<LecternErrorData | undefined>(undefined);
  return {
    running,
    report,
    error,
    async begin(id, progress, work) {
      setError(undefined);
      setRunning({ ...progress, id, isStopping: false });
      const outcome = await work();
      setRunning(undefined);
      if (outcome.ok) setReport(outcome.value);
      else setError(outcome.error);
    },
    tell(id, progress) {
      setRunning((now) => (now?.id === id ? { ...now, ...progress } : now));
    },
    async cancel(stop) {
      if (running === undefined) return;
      setRunning({ ...running, isStopping: true });
      const outcome = await stop(running.id);
      if (!outcome.ok) setError(outcome.error);
    },
  };
}
