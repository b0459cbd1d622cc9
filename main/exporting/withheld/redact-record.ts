import { scrubQuoted } from "../../../shared/passages/scrub-quoted.ts";
import type { Evidence, Reading } from "../../../shared/reading/reading.ts";
import type { Publication } from "../../../shared/records/publication.ts";
import type { Transcript } from "../../../shared/records/transcript.ts";
import { isTouched, redactWarnings } from "./redact-reading.ts";
import type { RedactedText } from "./redact-text.ts";

type Given = { readonly words: string; readonly sum: string };

/** What people write or the reader takes from the page as it stands there, beside title, summary, place and geography. */
const written = ["notes", "eventType", "reference", "series", "provenance", "rights", "access"] as const;

/**
 * The record of what is left. What was read from lines of which something is withheld, and whatever quotes it, has `words`
 * there instead. `sum`: the SHA-256 of the text that is left.
 */
export function redactRecord(
  record: Transcript,
  reading: Reading,
  redacted: RedactedText,
  { words, sum }: Given,
): Transcript {
  const scrub = (text: string) => scrubQuoted(text, redacted.taken, words);
  const isOfTouched = (field: Evidence | undefined) => field !== undefined && isTouched(field, redacted);
  const read = (text: string, field: Evidence | undefined) => (isOfTouched(field) ? words : scrub(text));
  const { title, summary, place, geography, publication, warnings } = record;
  const quoting = written.flatMap((name) => {
    const text = record[name];
    return text === undefined ? [] : [[name, scrub(text)]];
  });
  return {
    ...record,
    ...Object.fromEntries(quoting),
    title: read(title, reading.title),
    ...(summary === undefined ? {} : { summary: read(summary, reading.summary) }),
    ...(place === undefined ? {} : { place: read(place, reading.place) }),
    geography: geography.map((one) =>
      read(
        one,
        reading.geography.find(({ value }) => value === one),
      ),
    ),
    source: redactSource(record.source, scrub, isOfTouched(reading.url)),
    warnings: redactWarnings(warnings, redacted.touched).map((one) =>
      one.text === undefined || scrub(one.text) === one.text
        ? one
        : { ...one, text: scrub(one.text), repair: undefined },
    ),
    // The file as received has the words: it does not go, so the text stands in its place.
    original: sum,
    text: sum,
    // They name texts that have the words, and say what was corrected.
    revisions: undefined,
    publication: redactPublication(publication, record.text, sum),
  };
}

/** Half an address leads nowhere. */
function redactSource(
  { url, folder, ...source }: Transcript["source"],
  scrub: (text: string) => string,
  isUrlTouched: boolean,
): Transcript["source"] {
  const isUrlOut = url === undefined || isUrlTouched || scrub(url) !== url;
  return {
    ...source,
    file: scrub(source.file),
    ...(isUrlOut ? {} : { url }),
    ...(folder === undefined ? {} : { folder: scrub(folder) }),
  };
}

/** Why somebody did something may quote what is withheld. */
function redactPublication({ steps, ...publication }: Publication, text: string, sum: string): Publication {
  const named = <T extends { readonly version?: string | undefined }>(one: T): T =>
    one.version === text ? { ...one, version: sum } : one;
  return {
    ...named(publication),
    ...(steps === undefined ? {} : { steps: steps.map(({ why: _why, ...step }) => named(step)) }),
  };
}
