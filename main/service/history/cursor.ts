import type { HistoryPlace } from "../../archive/history/step-log.ts";

export function writeCursor({ segment, end }: HistoryPlace): string {
  return `${segment}:${end}`;
}

/** Of the contract's form, which is checked at the seam. */
export function readCursor(cursor: string): HistoryPlace {
  const colon = cursor.indexOf(":");
  return { segment: cursor.slice(0, colon), end: Number(cursor.slice(colon + 1)) };
}

/** Whether a place lies before another one. */
export function isBefore(a: HistoryPlace, b: HistoryPlace): boolean {
  return a.segment === b.segment ? a.end < b.end : a.segment < b.segment;
}
