import { readAhead } from "../transcripts/read-ahead.ts";
import { spotAt } from "./choose.ts";

/** Milliseconds that the pointer rests on a row which is likely to be pressed. */
const rest = 60;

let resting: ReturnType<typeof setTimeout> | undefined;

/** What the pointer comes to rest on is asked for before the button goes down. */
export function pointAtRow(index: number): void {
  leaveRow();
  resting = setTimeout(() => {
    const spot = spotAt(index);
    if (spot !== undefined) readAhead(spot.id);
  }, rest);
}

export function leaveRow(): void {
  clearTimeout(resting);
}
