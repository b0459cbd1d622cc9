import { scrubQuoted } from "../../../shared/passages/scrub-quoted.ts";
import type { Reading } from "../../../shared/reading/reading.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { isTouched, redactWarnings } from "./redact-reading.ts";
import type { RedactedText } from "./redact-text.ts";

/**
 * The record of what is left. Title and summary that were read from lines of which something is withheld, and what people
 * wrote where they quote it, have `words` there instead. `sum`: the SHA-256 of the text that is left.
 */
export function redactRecord(
  record: Transcript,
  reading: Reading,
  redacted: RedactedText,
  { words, sum }: { readonly words: string; readonly sum: string },
): Transcript {
  const scrub = (text: string) => scrubQuoted(text, redacted.taken, words);
  const { title, summary, notes, provenance, publication } = record;
  const isOfTouched = (field: Reading["title"]) => field !== undefined && isTouched(field, redacted);
  return {
    ...record,
    title: isOfTouched(reading.title) ? words : scrub(title),
    ...(summary === undefined ? {} : { summary: isOfTouched(reading.summary) ? words : scrub(summary) }),
    ...(notes === undefined ? {} : { notes: scrub(notes) }),
    ...(provenance === undefined ? {} : { provenance: scrub(provenance) }),
    warnings: redactWarnings(record.warnings, redacted.touched),
    // The file as received has the words: it does not go, so the text stands in its place.
    original: sum,
    text: sum,
    // They name texts that have the words, and say what was corrected.
    revisions: undefined,
    publication: publication.version === record.text ? { ...publication, version: sum } : publication,
  };
}
