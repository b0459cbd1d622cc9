/** What stands in the place of words that are withheld. */
export function withheldWords(reason: string): string {
  return `[withheld: ${reason}]`;
}
