import type { Change } from "./change.ts";

/** What goes out of the house, or is called back: of many at once a key alone is not enough. */
export type OutwardStatus = "published" | "withdrawn";

/** The status that so many transcripts are to have and that is to be agreed to first; undefined where none is. */
export function asksFirst(change: Change, count: number): OutwardStatus | undefined {
  if (change.kind !== "set" || count < 2) return undefined;
  const { status } = change.fields;
  return status === "published" || status === "withdrawn" ? status : undefined;
}
