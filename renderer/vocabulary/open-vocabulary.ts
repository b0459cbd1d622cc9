import { everything, narrowing } from "../finding/narrowing.ts";
import { showMainView } from "../screens/main-view.ts";
import { vocabulary } from "../screens/screen.ts";
import type { VocabularyKind } from "./use-terms.ts";

export function openVocabulary(kind: VocabularyKind): void {
  vocabulary.set(kind);
}

export function closeVocabulary(): void {
  vocabulary.set(undefined);
}

/** Leave the page for the transcripts that carry any of these. */
export function showTranscriptsOf(kind: VocabularyKind, ids: readonly string[]): void {
  narrowing.set({ ...everything, [kind]: [...ids] });
  showMainView("list");
  closeVocabulary();
}
