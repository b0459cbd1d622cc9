import { readAhead } from "../transcripts/read-ahead.ts";
import { list, rowAt } from "./listing.ts";

/** Milliseconds that the pointer rests on a row which is likely to be pressed. */
const rest = 60;

let resting: ReturnType<typeof setTimeout> | undefined;

/** What the pointer comes to rest on is asked for before the button goes down. */
export function pointAtRow(index: number): void {
  leaveRow();
  resting = setTimeout(() => {
    const { listing } = list.get();
    const id = listing === undefined ? undefined : rowAt(listing, index)?.id;
    if (id !== undefined) readAhead(id);
  }, rest);
}

export function leaveRow(): void {
  clearTimeout(resting);
}
