/** What is shorter stands in many a title by chance. */
const tellingLength = 8;

/** A text that somebody wrote, `words` in the place of what it quotes of `taken`. */
export function scrubQuoted(text: string, taken: readonly string[], words: string): string {
  const telling = taken.map((one) => one.trim()).filter((one) => one.length >= tellingLength);
  return telling.reduce((left, one) => left.replaceAll(one, () => words), text);
}
