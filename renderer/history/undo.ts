import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { LaterWork } from "../../shared/contract/history.ts";
import { say } from "../../shared/language/say.ts";
import { refreshArchive } from "../archive/archive-state.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { deedSentence } from "./deed-words.ts";

/** Take back, or do again, any step of the history. Answers with why not. `work`: as in the contract, for taking back. */
export async function reverseStep(
  how: "undo" | "redo",
  step: string,
  work: LaterWork = "refuse",
): Promise<LecternErrorData | undefined> {
  const { takeBack, doAgain } = bridge.history;
  const outcome = await (how === "undo" ? takeBack({ step, work }) : doAgain({ step }));
  if (!outcome.ok) return outcome.error;
  bumpRevision();
  void refreshArchive();
  return undefined;
}

/** Take back this session's last step and say what it was. */
export async function undo(): Promise<void> {
  const outcome = await bridge.history.undo({});
  if (!outcome.ok) return sayProblem(outcome.error.message);
  bumpRevision();
  // An import may have been taken back.
  void refreshArchive();
  const { deed } = outcome.value;
  tell(deed === undefined ? say("There is nothing to undo.") : say("Undone: {what}", { what: deedSentence(deed) }));
}

export async function redo(): Promise<void> {
  const outcome = await bridge.history.redo({});
  if (!outcome.ok) return sayProblem(outcome.error.message);
  bumpRevision();
  // An import may have been taken back.
  void refreshArchive();
  const { deed } = outcome.value;
  tell(deed === undefined ? say("There is nothing to redo.") : say("Redone: {what}", { what: deedSentence(deed) }));
}
