import type { Request } from "../../shared/contract/contract.ts";
import type { Outcome } from "../../shared/contract/error.ts";
import { say } from "../../shared/language/say.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, sayUndoable, tell } from "../notices/toast.ts";
import { selectedPassage } from "../transcripts/selected-passage.ts";

/** Each answers with why not; undefined when it is on disk. */
export const addPassage = (asked: Request<"passages", "add">) =>
  settle(bridge.passages.add(asked), say("Passage added."));

export const editPassage = (asked: Request<"passages", "edit">) =>
  settle(bridge.passages.edit(asked), say("Passage changed."));

export async function removePassage(id: string): Promise<void> {
  tellProblem(await settle(bridge.passages.remove({ id }), say("Passage removed. The text stays as it is.")));
}

/** The words that are there now are its own. */
export async function keepPassageHere(id: string): Promise<void> {
  tellProblem(await settle(bridge.passages.place({ id }), say("The passage has the words that are there now.")));
}

export async function placeAtSelection(id: string): Promise<void> {
  const target = selectedPassage();
  if (target === undefined) return sayProblem(say("Select in the text the words that the passage is to stand at."));
  tellProblem(await settle(bridge.passages.place({ id, target }), say("The passage has its place.")));
}

async function settle(
  call: Promise<Outcome<{ readonly step?: string | undefined }>>,
  done: string,
): Promise<string | undefined> {
  const outcome = await call;
  if (!outcome.ok) return outcome.error.message;
  if (outcome.value.step === undefined) tell(say("There was nothing to change."));
  else {
    bumpRevision();
    sayUndoable(done);
  }
  return undefined;
}

function tellProblem(problem: string | undefined): void {
  if (problem !== undefined) sayProblem(problem);
}
