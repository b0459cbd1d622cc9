import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Selection } from "../../shared/contract/finding.ts";
import { refreshArchive } from "../archive/archive-state.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { chooseFrom, indexOfChosen } from "../finding/choose.ts";
import { chosen, toSelection } from "../finding/chosen.ts";
import { everything, toView } from "../finding/narrowing.ts";
import { sayProblem, tell } from "../notices/toast.ts";
import { openDialog } from "../screens/screen.ts";
import { isTrashShown } from "./shown.ts";
import { describeEmptied } from "./trash-words.ts";

export type TrashSelection = Selection;

/** Ask whether all of the trash is to be removed for good. */
export function askToEmpty(): void {
  openDialog({ name: "empty-trash", selection: { view: toView({ ...everything, trash: true }) } });
}

/** Ask whether what is selected in the trash is to be removed for good. */
export function askToRemoveChosen(): void {
  const selection = toSelection(chosen.get());
  if (selection !== undefined) openDialog({ name: "empty-trash", selection });
}

/** Remove for good. Answers with why not. */
export async function emptyTrash(selection: TrashSelection): Promise<LecternErrorData | undefined> {
  const index = indexOfChosen();
  const outcome = await bridge.trash.empty({ selection });
  if (!outcome.ok) return outcome.error;
  void refreshArchive();
  if (isTrashShown()) await chooseFrom(index);
  else bumpRevision();
  const { transcripts, left } = outcome.value;
  if (left > 0) sayProblem(describeEmptied(transcripts, left));
  else tell(describeEmptied(transcripts, 0));
  return undefined;
}
