import type { Phrase } from "../query/query.ts";
import { createMarkers } from "../words/find-marks.ts";
import type { Ground } from "./ground.ts";
import { scanRecords } from "./scan-records.ts";
import type { Held } from "./slot-set.ts";

/** Notes are few and change without the text: they are no part of the index. */
export function evaluateNote(phrase: Phrase, ground: Ground): Promise<Held> {
  const markerIn = createMarkers([phrase]);
  return scanRecords(ground, ({ notes, language = "" }) => {
    if (notes === undefined) return false;
    return markerIn(language.split("-")[0] ?? "").find(notes, 1).length > 0;
  });
}
