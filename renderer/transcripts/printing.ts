import { useEffect } from "react";
import { flushSync } from "react-dom";
import { scrubNow, withheldNow } from "../passages/shown-passages.ts";
import { createStore } from "../store/store.ts";
import { showWhole } from "./use-growing.ts";
import type { OpenPage } from "./use-open-page.ts";

/** The page is being printed: it shows then what may go out. */
export const printing = createStore(false);

/** All of the text is on the page before it is printed, without what is withheld of it. */
export function usePrinting(id: string): void {
  useEffect(() => {
    const prepare = () =>
      flushSync(() => {
        showWhole(id);
        printing.set(true);
      });
    const end = () => printing.set(false);
    window.addEventListener("beforeprint", prepare);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", prepare);
      window.removeEventListener("afterprint", end);
      end();
    };
  }, [id]);
}

/** A record whose title and summary quote nothing that is withheld, nor do warnings. */
export function withoutQuotes(record: OpenPage["record"]): OpenPage["record"] {
  const { transcript } = record;
  if (withheldNow(transcript.id).isEmpty) return record;
  const { title, summary } = transcript;
  const head = { title: scrubNow(title), ...(summary === undefined ? {} : { summary: scrubNow(summary) }) };
  return { ...record, transcript: { ...transcript, ...head, warnings: [] } };
}
