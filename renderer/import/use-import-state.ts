import { useEffect, useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { ImportState } from "../../shared/contract/imports.ts";
import { bridge } from "../bridge/bridge.ts";
import { useEvent } from "../bridge/use-event.ts";

export type FollowedImport = {
  readonly state: ImportState | undefined;
  readonly error: LecternErrorData | undefined;
  /** Take the state that a call answered with. */
  readonly put: (state: ImportState) => void;
};

/** Follows one import: asked once, told from then on. */
export function useImportState(importId: string): FollowedImport {
  const [state, setState] = useState<ImportState | undefined>(undefined);
  const [error, setError] = useState<LecternErrorData | undefined>(undefined);

  useEvent("imports.progress", (told) => {
    if (told.import === importId) setState(told);
  });

  useEffect(() => {
    bridge.imports.state({ import: importId }).then((outcome) => {
      // What was told meanwhile is newer than this answer.
      if (outcome.ok) setState((told) => (told?.import === importId ? told : outcome.value));
      else setError(outcome.error);
    });
  }, [importId]);

  return { state: state?.import === importId ? state : undefined, error, put: setState };
}
