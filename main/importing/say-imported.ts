import { inEnglish } from "../../shared/language/in-english.ts";

/** What an import came to, in English. */
export function sayImported(imported: number, failed: number): string {
  if (failed === 0)
    return inEnglish("{imported, plural, one {# transcript} other {# transcripts}} imported.", { imported });
  return inEnglish(
    "{imported, plural, one {# transcript} other {# transcripts}} imported. {failed, plural, one {# file} other {# files}} could not be imported; each says why.",
    { imported, failed },
  );
}
