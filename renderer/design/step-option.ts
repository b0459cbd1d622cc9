/** The next option in this direction; -1 is none, the field itself. */
export function stepOption(active: number, by: 1 | -1, count: number): number {
  const next = active + by;
  if (next < -1) return count - 1;
  return next >= count ? -1 : next;
}
