import { keepAnswers } from "../archive/kept-answers.ts";
import { bridge } from "../bridge/bridge.ts";
import { listPassages } from "../passages/shown-passages.ts";

export const showTranscript = keepAnswers(bridge.transcripts.show);

export const readPage = keepAnswers(bridge.transcripts.page);

/** Ask for all that the reader shows of a transcript which is likely to be opened next. What fails says so when it is. */
export function readAhead(id: string): void {
  void Promise.all([showTranscript({ id }), readPage({ id }), listPassages({ transcript: id })]);
}
