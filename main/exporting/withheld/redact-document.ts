import { createHash } from "node:crypto";
import { LecternError } from "../../../shared/contract/error.ts";
import { toSay } from "../../../shared/language/say.ts";
import { withheldStretches } from "../../../shared/passages/withheld-stretches.ts";
import type { Reading } from "../../../shared/reading/reading.ts";
import { isOrphan, type Passage } from "../../../shared/records/passage.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { redactPassages } from "./redact-passages.ts";
import { redactReading } from "./redact-reading.ts";
import { redactRecord } from "./redact-record.ts";
import { redactText } from "./redact-text.ts";

/** A transcript with what stands in the archive's folder for it, and its passages. */
export type WholeDocument = {
  readonly record: Transcript;
  readonly text: string;
  readonly reading: Reading;
  readonly passages: readonly Passage[];
};

/**
 * The transcript without the words that are withheld, with `[withheld: REASON]` in their place. Text, reading, record and
 * passages agree with each other as those of any transcript do. The same object when nothing is withheld. Rejects
 * with `bad-request` where a withheld passage has lost its place, as nobody can say which words it means.
 */
export function redactDocument(whole: WholeDocument): WholeDocument {
  const { record, text, reading, passages } = whole;
  const withheld = passages.filter((passage) => passage.withheld !== undefined);
  if (withheld.length === 0) return whole;
  if (withheld.some((passage) => isOrphan(passage, record))) throw new LecternError("bad-request", placeless);
  const stretches = withheldStretches(withheld);
  const redacted = redactText(text, reading.lines, stretches);
  const sum = createHash("sha256").update(redacted.text).digest("hex");
  const words = stretches[0]?.words ?? "";
  return {
    record: redactRecord(record, reading, redacted, { words, sum }),
    text: redacted.text,
    reading: redactReading(reading, redacted),
    passages: redactPassages(passages, record, redacted, sum),
  };
}

const placeless = toSay(
  "A withheld passage lost its place when the text was corrected, so it cannot be left out. Place it again or release it first.",
);
