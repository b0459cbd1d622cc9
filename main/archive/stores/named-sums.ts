import type { Tables } from "../../../shared/records/record.ts";

/** Tells whether a transcript or a passage names a file; looked for when first asked. */
export function sumsNamedIn(tables: Tables): (sha256: string) => boolean {
  let sums: ReadonlySet<string> | undefined;
  return (sha256) => {
    sums ??= new Set([
      ...[...tables.transcripts.values()].flatMap(({ original, text, revisions = [] }) => [
        original,
        text,
        ...revisions.flatMap((one) => [one.before, one.text]),
      ]),
      ...[...tables.passages.values()].map(({ text }) => text),
    ]);
    return sums.has(sha256);
  };
}
