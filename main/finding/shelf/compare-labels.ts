const collator = new Intl.Collator("en", { numeric: true });

/** As people sort: `Part 2` before `Part 10`, case and accents last. The same on every machine. */
export function compareLabels(a: string, b: string): number {
  return collator.compare(a, b);
}

/** By code unit; total. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
