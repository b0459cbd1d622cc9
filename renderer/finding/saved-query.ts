import type { SavedQuery } from "../../shared/contract/collections.ts";
import { wholeWords } from "../../shared/contract/whole-words.ts";
import { say } from "../../shared/language/say.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { sayProblem, sayUndoable } from "../notices/toast.ts";
import { narrowing, setQuery, toView } from "./narrowing.ts";

/** Keep what the list shows under a name; a last word that was still a beginning is whole from then on. Answers with what went wrong. */
export async function saveQuery(name: string): Promise<string | undefined> {
  setQuery(wholeWords(narrowing.get().query));
  const outcome = await bridge.collections.save({ name, view: toView(narrowing.get()) });
  if (!outcome.ok) return outcome.error.message;
  bumpRevision();
  sayUndoable(outcome.value.replaced ? say("“{name}” now finds this.", { name }) : say("“{name}” is saved.", { name }));
  return undefined;
}

export async function renameQuery(id: string, name: string): Promise<string | undefined> {
  const outcome = await bridge.collections.rename({ id, name });
  if (!outcome.ok) return outcome.error.message;
  bumpRevision();
  if (outcome.value.step !== undefined) sayUndoable(say("It is called “{name}” now.", { name }));
  return undefined;
}

export async function removeQuery({ id, name }: SavedQuery): Promise<void> {
  const outcome = await bridge.collections.remove({ id });
  if (!outcome.ok) return sayProblem(outcome.error.message);
  bumpRevision();
  sayUndoable(say("The saved query “{name}” is deleted.", { name }));
}
