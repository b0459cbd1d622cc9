import { segmentLabel, segmentName } from "../history/history-segment.ts";
import type { FoundHistory } from "./found-history.ts";
import type { HistoryPlan, Piece } from "./plan-history.ts";

/** The segment that the next batch goes to. */
export function appendedSegment({ end }: HistoryPlan): string {
  return end.end > 0 ? end.segment : segmentName(end.batch + 1);
}

/** Pieces that are not a segment as it stands. */
export function newPieces({ segments }: FoundHistory, { pieces }: HistoryPlan): readonly Piece[] {
  return pieces.filter(
    ({ name, segment, from, to }) =>
      name !== segment || from !== 0 || !segments.some((one) => one.segment === segment && one.to === to),
  );
}

/** Segments in whose place nothing comes, as paths inside the archive's folder. */
export function segmentsGone({ segments }: FoundHistory, plan: HistoryPlan): readonly string[] {
  const kept = new Set(plan.pieces.map(({ name }) => name)).add(appendedSegment(plan));
  return segments.filter(({ segment }) => !kept.has(segment)).map(({ segment }) => segmentLabel(segment));
}
