import { useState } from "react";
import type { Response } from "../../shared/contract/contract.ts";
import type { Transcript } from "../../shared/records/transcript.ts";
import { useCall } from "../bridge/use-call.ts";
import { useRested } from "../finding/use-rested.ts";
import { type ShownPassages, usePassages } from "../passages/shown-passages.ts";
import { readPage } from "./read-ahead.ts";
import { useOpenId, useTranscript } from "./use-transcript.ts";

/** A record, its text and its passages, always of the same transcript. */
export type OpenPage = {
  readonly record: Response<"transcripts", "show">;
  readonly page: Response<"transcripts", "page">;
  /** Absent where they could not be had. */
  readonly passages: ShownPassages | undefined;
};

/**
 * What the reader shows. The last page stays until the record, the text and the passages of the next one are here: what is
 * withheld is known before anything can be copied.
 */
export function useOpenPage() {
  const wanted = useOpenId();
  const id = useRested(wanted);
  const record = useTranscript(id);
  const page = useCall(readPage, id === undefined ? undefined : { id }, useTextTurn(record.value?.transcript));
  const [shown, setShown] = useState<OpenPage>();
  const [nextRecord, nextPage] = [record.value, page.value];
  const { own: passages, isSettled } = usePassages(id);
  const isWhole =
    isSettled &&
    nextRecord !== undefined &&
    nextPage !== undefined &&
    nextRecord.transcript.id === nextPage.id &&
    (passages === undefined || passages.transcript === nextPage.id);
  if (isWhole && (shown?.record !== nextRecord || shown.page !== nextPage || shown.passages !== passages)) {
    setShown({ record: nextRecord, page: nextPage, passages });
  }
  const error = page.error ?? record.error;
  return {
    id,
    open: id === undefined || error !== undefined ? undefined : shown,
    error,
    isLoading: record.isLoading || page.isLoading || id !== wanted,
    reload() {
      record.reload();
      page.reload();
    },
  };
}

/** Rises when the text of the transcript that is open becomes another one: it was corrected, or that was undone. */
function useTextTurn(transcript: Pick<Transcript, "id" | "text"> | undefined): number {
  const [seen, setSeen] = useState({ id: "", text: "", turn: 0 });
  if (transcript !== undefined && (seen.id !== transcript.id || seen.text !== transcript.text)) {
    const { id, text } = transcript;
    setSeen({ id, text, turn: seen.id === id ? seen.turn + 1 : seen.turn });
  }
  return seen.turn;
}
