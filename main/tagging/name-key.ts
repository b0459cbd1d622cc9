/**
 * The form in which two spellings of a label or name are the same: without case, accents, punctuation and doubled
 * spaces. Never shown.
 */
export function nameKey(text: string): string {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words === "" ? folded.trim() : words;
}
