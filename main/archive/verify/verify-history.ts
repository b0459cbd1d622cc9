import { LecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { noHash } from "../history/history-frame.ts";
import type { Gap } from "../history/history-gap.ts";
import { historyStart, listSegments, type Position, segmentLabel } from "../history/history-segment.ts";
import { type Batch, claimedStart, startOfSegment, walkSegment } from "../history/history-walk.ts";
import { readSaved, savedFile } from "../history/saved-mark.ts";
import { stepsOf } from "../history/step-lines.ts";
import type { Report } from "./verify.ts";
import { verifyGaps } from "./verify-gaps.ts";
import { createPurgeCheck, type PurgeCheck } from "./verify-purges.ts";

/**
 * Every batch whole and in its place, from the first one to what is known to be saved. Behind a damaged segment the check
 * goes on with the next one, so that all damaged ones are named.
 */
export async function verifyHistory(folder: string, saved: Position, report: Report): Promise<void> {
  const mark = await verifyMark(folder, report);
  const gaps = await verifyGaps(folder, report);
  const segments = (await listSegments(folder)).filter((name) => name <= saved.segment);
  const purges = createPurgeCheck();
  let end: Position | undefined = historyStart;
  for (const segment of segments) {
    report.read();
    end = await verifySegment(folder, segment, end, { saved, mark, gaps }, report, purges);
  }
  if (end) purges.finish(report);
  if (end && (end.batch < saved.batch || segments.length === 0)) {
    report.damaged(
      segmentLabel(end.segment),
      inEnglish("ends after batch {end}, though batch {saved} was saved", { end: end.batch, saved: saved.batch }),
    );
  }
}

async function verifyMark(folder: string, report: Report): Promise<Position | undefined> {
  const mark = await readSaved(folder);
  if (mark === "missing") return undefined;
  report.read();
  if (mark !== "damaged") return mark;
  report.damaged(savedFile, "was changed: its sum is wrong");
  return undefined;
}

/** What other files name: the batch that the catalogue was made from, the one saved last, and what a repair could not keep. */
type Named = { readonly saved: Position; readonly mark: Position | undefined; readonly gaps: readonly Gap[] };

/** Where the segment ends; undefined when that cannot be known. */
async function verifySegment(
  folder: string,
  segment: string,
  after: Position | undefined,
  { saved, mark, gaps }: Named,
  report: Report,
  purges: PurgeCheck,
): Promise<Position | undefined> {
  const label = segmentLabel(segment);
  const visit = async (batch: Batch) => {
    report.checkCancelled();
    await report.rest?.();
    purges.take(batch, stepsOf(batch));
    if (isOther(batch, saved))
      report.damaged(
        label,
        inEnglish("has another batch {batch} than the catalogue was made from", { batch: saved.batch }),
      );
    else if (isOther(batch, mark))
      report.damaged(
        label,
        inEnglish("has another batch {batch} than {file} names", { batch: mark?.batch ?? 0, file: savedFile }),
      );
  };
  try {
    const start = after ? startOfSegment(segment, after, gaps) : await claimedStart(folder, segment);
    if (!start) {
      report.damaged(label, "is not whole at its start");
      return undefined;
    }
    const { end, torn } = await walkSegment(folder, start, visit);
    if (!torn || segment === saved.segment) return end;
    report.damaged(label, inEnglish("is not whole at byte {byte}", { byte: torn.from }));
    return undefined;
  } catch (error) {
    if (!(error instanceof LecternError) || error.code === "cancelled") throw error;
    report.damaged(String(error.details?.file ?? label), String(error.details?.found ?? error.message));
    return undefined;
  }
}

function isOther(batch: Batch, named: Position | undefined): boolean {
  return batch.head.batch === named?.batch && named.sha256 !== noHash && batch.at.sha256 !== named.sha256;
}
