import { useDeferredValue, useMemo, useState } from "react";
import type { Transcript } from "../../shared/records/transcript.ts";
import { type Chosen, chosen, isSameChoice, toSelection } from "../finding/chosen.ts";
import { useRested } from "../finding/use-rested.ts";
import { useStore } from "../store/store.ts";
import { useTranscript } from "../transcripts/use-transcript.ts";
import type { EditSelection, Tallies } from "./change.ts";
import { useTallies } from "./use-tallies.ts";

/** Tags and whose they are: what is changed in them is changed for `selection` and for nothing else. */
export type ShownTags = {
  readonly choice: Chosen;
  readonly selection: EditSelection;
  readonly tallies: Tallies;
  /** The record, where one transcript is selected. */
  readonly transcript: Transcript | undefined;
};

/**
 * The tags of what is selected. The last ones stay until the next are whole, so that nothing jumps; until then `isOwn`
 * is false, and they must not be changed: they are not those of the rows that the list shows as selected.
 */
export function useShownTags() {
  const now = useStore(chosen);
  // The list and the reader go first; what is tagged follows a moment later.
  const choice = useDeferredValue(useRested(now));
  const selection = useMemo(() => toSelection(choice), [choice]);
  const tags = useTallies(selection);
  const record = useTranscript(choice.focus?.id);
  const [shown, setShown] = useState<ShownTags>();

  const isWhole = tags.isCurrent && (record.isCurrent || record.error !== undefined);
  const tallies = isWhole ? tags.value : undefined;
  const transcript = tallies?.count === 1 && record.isCurrent ? record.value?.transcript : undefined;
  if (selection !== undefined && tallies !== undefined) {
    const isShown = shown?.selection === selection && shown.tallies === tallies && shown.transcript === transcript;
    if (!isShown) setShown({ choice, selection, tallies, transcript });
  }
  return {
    now,
    shown: selection === undefined ? undefined : shown,
    // Where nothing is selected nothing is waited for.
    isOwn: (isWhole || selection === undefined) && isSameChoice(now, choice),
    error: tags.error,
    isLoading: tags.isLoading,
    reload: tags.reload,
  };
}
