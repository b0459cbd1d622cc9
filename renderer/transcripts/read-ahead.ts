import { keepAnswers } from "../archive/kept-answers.ts";
import { bridge } from "../bridge/bridge.ts";
import { listPassages } from "../passages/shown-passages.ts";

/** The open one, those beside it and a few that were open before. */
const most = 6;

export const showTranscript = keepAnswers(bridge.transcripts.show, most);

export const readPage = keepAnswers(bridge.transcripts.page, most);

/** Ask for all that the reader shows of a transcript which is likely to be opened next. What fails says so when it is. */
export function readAhead(id: string): void {
  void Promise.all([showTranscript({ id }), readPage({ id }), listPassages({ transcript: id })]);
}
