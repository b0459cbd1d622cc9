import { useState } from "react";
import type { Request, Response } from "../../shared/contract/contract.ts";
import { say } from "../../shared/language/say.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayUndoable } from "../notices/toast.ts";

export type CorrectedTo = Request<"revisions", "preview">["to"];

/** A correction that was looked at, with what it changes. */
export type Looked = { readonly to: CorrectedTo; readonly preview: Response<"revisions", "preview"> };

/** Look at what a correction would change, then make it. */
export function useCorrection(id: string) {
  const [looked, setLooked] = useState<Looked | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);

  async function look(to: CorrectedTo) {
    setIsBusy(true);
    const outcome = await bridge.revisions.preview({ id, to });
    setIsBusy(false);
    setProblem(outcome.ok ? undefined : outcome.error.message);
    setLooked(outcome.ok ? { to, preview: outcome.value } : undefined);
  }

  /** True when it is on disk. */
  async function correct({ to }: Looked, why: string): Promise<boolean> {
    setIsBusy(true);
    const outcome = await bridge.revisions.correct({ id, to, why });
    setIsBusy(false);
    setProblem(outcome.ok ? undefined : outcome.error.message);
    if (!outcome.ok) return false;
    bumpRevision();
    sayUndoable(say("The text was corrected. The text before is kept among its revisions."));
    return true;
  }

  return { looked, problem, isBusy, look, correct, back: () => setLooked(undefined) };
}
