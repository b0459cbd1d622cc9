import { LecternError } from "../../shared/contract/error.ts";
import { noHash } from "./history-frame.ts";
import { historyStart, listSegments, type Position, segmentLabel } from "./history-segment.ts";
import { type Batch, claimedStart, startOfSegment, walkSegment } from "./history-walk.ts";
import { stepsOf } from "./step-lines.ts";
import type { Report } from "./verify.ts";

/**
 * Every batch whole and in its place, from the first one to what is known to be saved. Behind a damaged segment the check
 * goes on with the next one, so that all damaged ones are named.
 */
export async function verifyHistory(folder: string, saved: Position, report: Report): Promise<void> {
  const segments = (await listSegments(folder)).filter((name) => name <= saved.segment);
  let end: Position | undefined = historyStart;
  for (const segment of segments) {
    report.read();
    end = await verifySegment(folder, segment, end, saved, report);
  }
  if (end && (end.batch < saved.batch || segments.length === 0)) {
    report.damaged(segmentLabel(end.segment), `ends after batch ${end.batch}, though batch ${saved.batch} was saved`);
  }
}

/** Where the segment ends; undefined when that cannot be known. */
async function verifySegment(
  folder: string,
  segment: string,
  after: Position | undefined,
  saved: Position,
  report: Report,
): Promise<Position | undefined> {
  const visit = (batch: Batch) => {
    report.checkCancelled();
    stepsOf(batch);
    if (batch.head.batch !== saved.batch || saved.sha256 === noHash || batch.head.sha256 === saved.sha256) return;
    report.damaged(segmentLabel(segment), `has another batch ${saved.batch} than the catalogue was made from`);
  };
  try {
    const start = after ? startOfSegment(segment, after) : await claimedStart(folder, segment);
    if (!start) {
      report.damaged(segmentLabel(segment), "is not whole at its start");
      return undefined;
    }
    const { end, torn } = await walkSegment(folder, start, visit);
    if (!torn || segment === saved.segment) return end;
    report.damaged(segmentLabel(segment), `is not whole at byte ${torn.from}`);
    return undefined;
  } catch (error) {
    if (!(error instanceof LecternError) || error.code === "cancelled") throw error;
    report.damaged(String(error.details?.file ?? segmentLabel(segment)), String(error.details?.found ?? error.message));
    return undefined;
  }
}
