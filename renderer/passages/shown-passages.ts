import { useEffect, useMemo } from "react";
import type { Response } from "../../shared/contract/contract.ts";
import { scrubQuoted } from "../../shared/passages/scrub-quoted.ts";
import { allWithheld, type WithheldParagraphs, withheldParagraphs } from "../../shared/passages/withheld-paragraphs.ts";
import { withheldWords } from "../../shared/records/passage.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { createStore, useStore } from "../store/store.ts";

/** The passages of the transcript that is open, in the order of its text. */
export type ShownPassages = Response<"passages", "list"> & {
  readonly transcript: string;
  readonly withheld: WithheldParagraphs;
};

export const shownPassages = createStore<ShownPassages | undefined>(undefined);

/** Ask for them as long as the transcript is open. */
export function useShownPassages(transcript: string): ShownPassages | undefined {
  const { value, isCurrent } = useCall(bridge.passages.list, { transcript }, useStore(revision));
  const shown = useMemo(
    () =>
      value === undefined || !isCurrent
        ? undefined
        : { ...value, transcript, withheld: withheldParagraphs(value.passages) },
    [value, isCurrent, transcript],
  );
  useEffect(() => {
    shownPassages.set(shown);
    return () => shownPassages.set(undefined);
  }, [shown]);
  return shown;
}

/** A title or a summary without what it quotes of withheld words. */
export function scrubNow(text: string): string {
  const withheld = (shownPassages.get()?.passages ?? []).filter(({ passage }) => passage.withheld !== undefined);
  return withheld.reduce(
    (left, { passage }) => scrubQuoted(left, passage.exact.split(/\r?\n/), withheldWords(passage.withheld ?? "")),
    text,
  );
}

const unknown = allWithheld("passages are still being looked up");

/** What of the open text may not go out; all of it until that is known. */
export function withheldNow(transcript: string): WithheldParagraphs {
  const shown = shownPassages.get();
  return shown?.transcript === transcript ? shown.withheld : unknown;
}
