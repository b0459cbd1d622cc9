import type { Slices } from "../runtime/slices.ts";
import type { Join } from "./join-tables.ts";

/** What one side deleted with a transcript that is kept after all, as the side has it that kept the transcript. */
export function* returnPassages({ loose, tables, purged, returned }: Join): Slices<void> {
  if (returned.size === 0) return;
  for (const [side, records] of [["here", loose.here.passages] as const, ["there", loose.there.passages] as const]) {
    for (const [id, passage] of records) {
      if (returned.get(String(passage.transcript)) === side && !purged.has(id)) tables.passages.set(id, passage);
      yield;
    }
  }
}
