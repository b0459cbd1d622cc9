/**
 * The form in which two spellings of a label or name are the same: without case, accents, punctuation and doubled
 * spaces. Never shown.
 */
export function nameKey(text: string): string {
  const folded = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  // The last two are apostrophes, which Unicode has among the letters.
  const words = folded.replace(/(?:[^\p{L}\p{N}]|[\u02bb\u02bc])+/gu, " ").trim();
  return words === "" ? folded.trim() : words;
}
