import type { Reading } from "../../../shared/reading/reading.ts";
import type { Warning } from "../../../shared/records/transcript.ts";
import type { RedactedText } from "./redact-text.ts";

type Understood = {
  readonly lines: number[];
  readonly span?: { start: number; end: number } | undefined;
};

/** The reading of what is left; what was understood from lines of which something is withheld goes with it. */
export function redactReading(reading: Reading, redacted: RedactedText): Reading {
  const { touched, follow, lines } = redacted;
  const { publication } = reading;
  const keep = <T extends Understood>(all: readonly T[]): T[] =>
    all
      .filter((field) => !isTouched(field, redacted))
      .map((field) => (field.span ? { ...field, span: follow(field.span.start, field.span.end) } : field));
  const one = <T extends Understood>(field: T | undefined): T | undefined => (field ? keep([field])[0] : undefined);
  return {
    ...reading,
    language: one(reading.language),
    title: one(reading.title),
    summary: one(reading.summary),
    date: one(reading.date),
    time: one(reading.time),
    place: one(reading.place),
    url: one(reading.url),
    geography: keep(reading.geography),
    topics: keep(reading.topics),
    persons: keep(reading.persons),
    addressed: keep(reading.addressed),
    publication: {
      status: one(publication.status),
      sections: keep(publication.sections),
      date: one(publication.date),
    },
    lines: [...lines],
    warnings: redactWarnings(reading.warnings, touched),
  };
}

/** Whether something is taken from a line that it was understood from. */
export function isTouched({ lines }: Understood, { touched }: RedactedText): boolean {
  return lines.some((n) => touched.has(n));
}

/** The number of the line stays, its words do not. */
export function redactWarnings(warnings: readonly Warning[], touched: ReadonlySet<number>): Warning[] {
  return warnings.map((warning) => {
    if (warning.line === undefined || !touched.has(warning.line)) return warning;
    const { text: _words, repair: _repair, ...rest } = warning;
    return rest;
  });
}
