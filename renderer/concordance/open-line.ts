import type { Line } from "../../shared/contract/concordance.ts";
import { chooseById } from "../finding/choose.ts";
import { showMainView } from "../screens/main-view.ts";
import { awaitedPlace } from "../transcripts/awaited-place.ts";

/** Show the transcript at the hit. */
export function openLine({ transcript, paragraph, left, hit, right }: Line): void {
  awaitedPlace.set({ transcript, paragraph, around: `${left}${hit}${right}`, at: left.length });
  chooseById(transcript);
  showMainView("list");
}
