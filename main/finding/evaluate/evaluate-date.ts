import type { EdtfSpan } from "../../runtime/read-edtf.ts";
import { boundsOf } from "../query/date-range.ts";
import type { DateTest } from "../query/query.ts";
import type { Ground } from "./ground.ts";
import { type Held, setWhere } from "./slot-set.ts";

/** Dates that lie in the range, or partly. */
export function evaluateDate({ field, range }: DateTest, { shelf }: Ground): Held {
  const bounds = boundsOf(range);
  if (!bounds) return { set: new Uint8Array(shelf.slotCount) };
  const { times, ends, imported } = shelf;
  const { from, to } = field === "date" ? bounds : onThisMachine(bounds);
  const [starts, stops] = field === "date" ? [times, ends] : [imported, imported];
  return {
    set: setWhere(shelf.slots(), shelf.slotCount, (slot) => Number(starts[slot]) <= to && Number(stops[slot]) >= from),
  };
}

/** The day on which something was imported is the archivist's: this machine's. */
function onThisMachine({ from, to }: EdtfSpan): EdtfSpan {
  return { from: localTime(from), to: localTime(to) };
}

function localTime(time: number): number {
  if (!Number.isFinite(time)) return time;
  const at = new Date(time);
  const day = new Date(0);
  day.setFullYear(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  return day.setHours(at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds(), at.getUTCMilliseconds());
}
