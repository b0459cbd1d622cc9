import type { PurgeReport } from "../../shared/contract/archive.ts";
import type { Outcome } from "../../shared/contract/error.ts";
import { refreshArchive } from "../archive/archive-state.ts";
import { bumpRevision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { chooseFrom, indexOfChosen } from "../finding/choose.ts";
import { chosen, toSelection } from "../finding/chosen.ts";
import { closeToast, sayProblem } from "../notices/toast.ts";
import { openDialog } from "../screens/screen.ts";
import { isTrashShown } from "./shown.ts";

/** Ask whether what is selected in the trash is to be erased, from the history too. */
export async function askToPurge(): Promise<void> {
  const selection = toSelection(chosen.get());
  if (selection === undefined) return;
  if (selection.view === undefined) return openDialog({ name: "purge", transcripts: selection.ids });
  const outcome = await bridge.finding.ids(selection);
  if (outcome.ok) openDialog({ name: "purge", transcripts: outcome.value.ids });
  else sayProblem(outcome.error.message);
}

/** Erase them, and show the list without them. */
export async function purge(transcripts: readonly string[], reason: string): Promise<Outcome<PurgeReport>> {
  const index = indexOfChosen();
  const outcome = await bridge.archive.purge({ transcripts: [...transcripts], reason });
  if (!outcome.ok) return outcome;
  // What it speaks of, or offers to undo, may be gone.
  closeToast();
  void refreshArchive();
  if (isTrashShown()) await chooseFrom(index);
  else bumpRevision();
  return outcome;
}
