import { readGaps } from "./history-gap.ts";
import { historyStart, listSegments, type Position } from "./history-segment.ts";
import { startOfSegment } from "./history-walk.ts";

/**
 * Work on every segment from where it starts, oldest first, also behind the gaps that a repair left. `work` answers with
 * where the segment ends. `archive-damaged` when one is missing.
 */
export async function eachSegment(folder: string, work: (start: Position) => Promise<Position>): Promise<void> {
  const gaps = await readGaps(folder);
  let end = historyStart;
  for (const segment of await listSegments(folder)) end = await work(startOfSegment(segment, end, gaps));
}
