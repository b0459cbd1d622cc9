import { useEffect, useMemo } from "react";
import type { Response } from "../../shared/contract/contract.ts";
import { perLanguage } from "../../shared/language/language.ts";
import { say } from "../../shared/language/say.ts";
import { scrubQuoted } from "../../shared/passages/scrub-quoted.ts";
import { allWithheld, type WithheldParagraphs, withheldParagraphs } from "../../shared/passages/withheld-paragraphs.ts";
import { withheldWords } from "../../shared/records/withheld-words.ts";
import { keepAnswers } from "../archive/kept-answers.ts";
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

export const listPassages = keepAnswers(bridge.passages.list);

/** Ask for those of a transcript; `isSettled` when they are here, or cannot be had. */
export function usePassages(transcript: string | undefined) {
  const request = transcript === undefined ? undefined : { transcript };
  const { value, isCurrent, error } = useCall(listPassages, request, useStore(revision));
  const own = useMemo(
    (): ShownPassages | undefined =>
      value === undefined || !isCurrent || transcript === undefined
        ? undefined
        : { ...value, transcript, withheld: withheldParagraphs(value.passages) },
    [value, isCurrent, transcript],
  );
  return { own, isSettled: own !== undefined || error !== undefined };
}

/** Let everything else know them for as long as they are on the screen. */
export function useShown(passages: ShownPassages | undefined): void {
  useEffect(() => {
    shownPassages.set(passages);
    return () => shownPassages.set(undefined);
  }, [passages]);
}

/** A title or a summary without what it quotes of withheld words. */
export function scrubNow(text: string): string {
  const withheld = (shownPassages.get()?.passages ?? []).filter(({ passage }) => passage.withheld !== undefined);
  return withheld.reduce(
    (left, { passage }) => scrubQuoted(left, passage.exact.split(/\r?\n/), withheldWords(passage.withheld ?? "")),
    text,
  );
}

const unknown = perLanguage(() => allWithheld(say("what is withheld of it could not be looked up")));

/** What of the open text may not go out; all of it until that is known. */
export function withheldNow(transcript: string): WithheldParagraphs {
  const shown = shownPassages.get();
  return shown?.transcript === transcript ? shown.withheld : unknown();
}
