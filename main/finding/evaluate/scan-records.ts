import type { Transcript } from "../../../shared/records/transcript.ts";
import { createPacer } from "../../runtime/pacer.ts";
import type { Ground } from "./ground.ts";
import type { Held } from "./slot-set.ts";

const stride = 64;

/** Where it holds for the record itself, looked at one by one. */
export async function scanRecords(
  { shelf, tables }: Ground,
  holds: (transcript: Transcript) => boolean,
): Promise<Held> {
  const pacer = createPacer();
  const set = new Uint8Array(shelf.slotCount);
  for (const [n, slot] of shelf.slots().entries()) {
    const transcript = tables.transcripts.get(shelf.ids[slot] ?? "");
    if (transcript && holds(transcript)) set[slot] = 1;
    if (n % stride === 0 && pacer.isSpent()) await pacer.rest();
  }
  return { set };
}
