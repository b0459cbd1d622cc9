export function count(n: number): string {
  return n.toLocaleString("en");
}

/** `1 file`, `2 files`. */
export function countOf(n: number, noun: string): string {
  return `${count(n)} ${noun}${n === 1 ? "" : "s"}`;
}
