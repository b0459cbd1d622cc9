import type { Correction } from "../../shared/contract/imports.ts";
import { isImportable } from "../../shared/contract/verdicts.ts";
import type { Received } from "../reading/received.ts";
import { judgedItem, readItem, type SessionItem } from "./import-item.ts";
import type { Judge } from "./judge.ts";
import { realCorrections } from "./read-fields.ts";

/** The item after a person put right what was read of it, and it was read again with that. */
export function correctedItem(item: SessionItem, received: Received, all: Correction, judge: Judge): SessionItem {
  const { asTranscript: _as, ...others } = all;
  if (!received.ok) {
    // It was said to be a transcript, and is said to be none again.
    return isImportable(item.verdict.kind) && item.correction.asTranscript
      ? { ...judgedItem(item.index, item, received, judge.verdictOn(received, item.index)), correction: others }
      : { ...item, correction: all };
  }
  const correction = realCorrections(all, received.head);
  if (isImportable(item.verdict.kind)) {
    return { ...readItem(item, received.head), wantsLook: item.wantsLook, correction };
  }
  const judged = { ...judgedItem(item.index, item, received, judge.verdictOn(received, item.index)), correction };
  judge.note(judged, received);
  return judged;
}
