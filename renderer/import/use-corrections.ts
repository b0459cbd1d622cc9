import { useCallback, useRef, useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Correction, ImportItem } from "../../shared/contract/imports.ts";
import { bridge } from "../bridge/bridge.ts";

export type Corrections = {
  /** Send a correction of one item; answers with what was wrong with it, if anything. */
  readonly send: (item: number, correction: Correction) => Promise<LecternErrorData | undefined>;
  /** Do what may send a last one (`leave`), and wait for all under way; false when that last one was refused. */
  readonly settle: (leave: () => void) => Promise<boolean>;
  /** Whether anything was corrected since the review was opened. */
  readonly hasAny: boolean;
};

/** Sends corrections one after the other, so that a later one never overtakes an earlier one. */
export function useCorrections(importId: string, onCorrected: (item: ImportItem) => Promise<void>): Corrections {
  const queue = useRef<Promise<LecternErrorData | undefined>>(Promise.resolve(undefined));
  const [hasAny, setHasAny] = useState(false);

  const send = useCallback(
    (item: number, correction: Correction) => {
      const sent = queue.current.then(async () => {
        const outcome = await bridge.imports.correct({ import: importId, item, correction });
        if (!outcome.ok) return outcome.error;
        setHasAny(true);
        await onCorrected(outcome.value);
        return undefined;
      });
      queue.current = sent;
      return sent;
    },
    [importId, onCorrected],
  );

  const settle = useCallback(async (leave: () => void) => {
    const before = queue.current;
    leave();
    const last = queue.current;
    const error = await last;
    return last === before || error === undefined;
  }, []);

  return { send, settle, hasAny };
}
