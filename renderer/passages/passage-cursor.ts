import type { PlacedPassage } from "../../shared/contract/passages.ts";
import { createStore } from "../store/store.ts";
import { nextHit } from "../transcripts/hit-cursor.ts";
import { selectStretches } from "../transcripts/select-stretch.ts";
import { showWhole } from "../transcripts/use-growing.ts";
import { shownPassages } from "./shown-passages.ts";

/** The passage that the user went to last. */
export const currentPassage = createStore<string | undefined>(undefined);

/** Its words are selected then. */
export function goToPassage({ passage, seen }: PlacedPassage): void {
  currentPassage.set(passage.id);
  showWhole(passage.transcript);
  // What was not on the page comes onto it first.
  setTimeout(() => selectStretches(seen), 0);
}

/** To the next passage that has a place (`by` 1) or the one before (`by` -1), round the ends. */
export function stepPassage(by: 1 | -1): void {
  const placed = placedNow();
  const at = placed.findIndex(({ passage }) => passage.id === currentPassage.get());
  const next = placed[nextHit({ count: placed.length, at }, by)];
  if (next !== undefined) goToPassage(next);
}

export const hasPassages = (): boolean => placedNow().length > 0;

function placedNow(): readonly PlacedPassage[] {
  return (shownPassages.get()?.passages ?? []).filter(({ seen }) => seen.length > 0);
}
