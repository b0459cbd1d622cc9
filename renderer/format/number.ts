const counts = new Intl.NumberFormat("en-GB");

/** `1204` as `1,204`. */
export function formatCount(count: number): string {
  return counts.format(count);
}

/** `1 transcript`, `1,204 transcripts`. */
export function formatQuantity(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
