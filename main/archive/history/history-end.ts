import { historyStart, listSegments, type Position } from "./history-segment.ts";
import { type Batch, claimedStart, walkSegment } from "./history-walk.ts";

/** Where a history ends and whose it is. */
export type HistoryEnd = { readonly end: Position; readonly archive: string };

/**
 * The end of a history, from its last segment alone; a torn tail does not count. Undefined when there is no whole batch;
 * `archive-damaged` as when opening.
 */
export async function findHistoryEnd(folder: string): Promise<HistoryEnd | undefined> {
  for (const segment of (await listSegments(folder)).toReversed()) {
    const start = await claimedStart(folder, segment);
    let archive: string | undefined;
    const walk = await walkSegment(folder, start ?? { ...historyStart, segment }, ({ head }) => {
      archive = head.archive;
    });
    if (archive !== undefined) return { end: walk.end, archive };
  }
  return undefined;
}

/** The sum of one batch of a history that reaches to `until`; undefined when it has no such batch. */
export async function sumOfBatch(folder: string, batch: number, until: Position): Promise<string | undefined> {
  return (await positionOfBatch(folder, batch, until))?.sha256;
}

/** Where a batch ends; undefined when the history, up to `until`, has no such batch. */
export async function positionOfBatch(folder: string, batch: number, until?: Position): Promise<Position | undefined> {
  const segments = (await listSegments(folder)).filter((name) => until === undefined || name <= until.segment);
  const segment = segments.findLast((name) => Number.parseInt(name, 10) <= batch);
  const start = segment === undefined ? undefined : await claimedStart(folder, segment);
  if (segment === undefined || start === undefined) return undefined;
  let position: Position | undefined;
  const visit = ({ at }: Batch) => {
    if (at.batch === batch) position = at;
  };
  await walkSegment(folder, start, visit, segment === until?.segment ? until.end : undefined);
  return position;
}
