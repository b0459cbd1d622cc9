import { refreshArchive } from "../archive/archive-state.ts";
import { bridge } from "../bridge/bridge.ts";
import { chooseFrom, indexOfChosen } from "../finding/choose.ts";
import { chosen, toSelection } from "../finding/chosen.ts";
import { sayProblem, sayUndoable } from "../notices/toast.ts";
import { describeMove } from "./trash-words.ts";

/** Move what is selected to the trash; the row that comes to its place is open then. */
export async function deleteChosen(): Promise<void> {
  await moveChosen("put");
}

/** Bring what is selected back from the trash. */
export async function restoreChosen(): Promise<void> {
  await moveChosen("restore");
}

async function moveChosen(verb: "put" | "restore"): Promise<void> {
  const selection = toSelection(chosen.get());
  if (selection === undefined) return;
  const index = indexOfChosen();
  const outcome = await bridge.trash[verb]({ selection });
  if (!outcome.ok) return sayProblem(outcome.error.message);
  void refreshArchive();
  await chooseFrom(index);
  if (outcome.value.changed > 0) sayUndoable(describeMove(verb, outcome.value.changed));
}
