import { useState } from "react";
import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { LaterWork } from "../../shared/contract/history.ts";
import { say } from "../../shared/language/say.ts";
import { reverseStep } from "../history/undo.ts";
import { tell } from "../notices/toast.ts";

/** Taking back an import from its report; `step` is absent when it wrote nothing. */
export function useImportUndo(step: string | undefined, onUndone: () => void) {
  const [refusal, setRefusal] = useState<LecternErrorData>();

  async function reverse(work?: LaterWork) {
    if (step === undefined) return;
    const refused = await reverseStep("undo", step, work);
    setRefusal(refused);
    if (refused !== undefined) return;
    tell(work === "keep" ? say("Undone: the import, but for what was worked on since.") : say("Undone: the import."));
    onUndone();
  }

  return { refusal, reverse };
}
