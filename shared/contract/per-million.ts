/** How often in a million words, to a tenth; 0 where there are no words. */
export function perMillion(hits: number, words: number): number {
  return words === 0 ? 0 : Math.round((hits / words) * 1e7) / 10;
}
