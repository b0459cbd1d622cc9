import type { Selection } from "../../shared/contract/finding.ts";
import type { Finder } from "../finding/finder.ts";

/** The transcripts that an action is for, each once. */
export async function selectedIds(finder: Finder, selection: Selection): Promise<readonly string[]> {
  return "ids" in selection ? [...new Set(selection.ids)] : finder.ids(selection.view);
}
