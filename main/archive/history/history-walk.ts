import { type FileHandle, open } from "node:fs/promises";
import type { LecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { damagedError, newerError, readOrDamaged, repairRemedy } from "../disk/damage.ts";
import { createFileReader, type FileReader, readAt } from "../disk/file-reader.ts";
import { type BatchHead, chainSum, headLimit, historyFormat, isWholeBatch, parseHead } from "./history-frame.ts";
import { behindGap, type Gap } from "./history-gap.ts";
import { listSegments, type Position, segmentLabel, segmentName, segmentPath } from "./history-segment.ts";

/** A whole batch with the right hash, in its place of the chain; `at` is the position after it. */
export type Batch = { readonly head: BatchHead; readonly body: Buffer; readonly at: Position };

/** The end of a batch that was being written when program or machine stopped: nobody was told that it was saved. */
export type TornTail = { readonly segment: string; readonly from: number; readonly size: number };

export type Walk = { readonly end: Position; readonly torn: TornTail | undefined };

const headStart = '{"lectern":';

type Visit = (batch: Batch) => Promise<void> | void;

/**
 * Visit every batch after a position, oldest first. A torn tail ends the walk; anything else that is not a whole batch in
 * its place is `archive-damaged`, or `archive-newer` when a newer Lectern wrote it. Nothing is changed on disk.
 * `until`: the position to stop at, behind which nothing is looked at.
 */
export async function walkHistory(folder: string, from: Position, visit: Visit, until?: Position): Promise<Walk> {
  if (until && until.batch <= from.batch) return { end: from, torn: undefined };
  const isWanted = (name: string) => name >= from.segment && (!until || name <= until.segment);
  const segments = (await listSegments(folder)).filter(isWanted);
  if (segments[0] !== from.segment) throw damagedError(segmentLabel(from.segment), "is missing", repairRemedy);
  const last = segments.at(-1);
  let walk: Walk = { end: from, torn: undefined };
  for (const name of segments) {
    const limit = name === until?.segment ? until.end : undefined;
    walk = await walkSegment(folder, startOfSegment(name, walk.end), visit, limit);
    if (walk.torn && name !== last) throw brokenBatch(walk.end);
  }
  return walk;
}

/** Where a segment starts that follows on a position or on a gap; `archive-damaged` when another should stand between. */
export function startOfSegment(name: string, after: Position, gaps: readonly Gap[] = []): Position {
  const behind = behindGap(after, gaps);
  if (behind?.segment === name) return behind;
  if (name === after.segment) return after;
  const expected = segmentName(after.batch + 1);
  if (name !== expected) throw damagedError(segmentLabel(expected), "is missing", repairRemedy);
  return { ...after, segment: name, end: 0 };
}

/** Visit the batches of one segment from a position in it to its end, or to the offset `until` where a batch ends. */
export async function walkSegment(
  folder: string,
  start: Position,
  visit: Visit,
  until = Number.POSITIVE_INFINITY,
): Promise<Walk> {
  const handle = await readOrDamaged(segmentLabel(start.segment), () => open(segmentPath(folder, start.segment), "r"));
  try {
    const size = Math.min((await handle.stat()).size, until);
    if (size < start.end) {
      const found = inEnglish("ends at byte {size}, though it was saved up to byte {saved}", {
        size,
        saved: start.end,
      });
      throw damagedError(segmentLabel(start.segment), found, repairRemedy);
    }
    return await walkBatches(handle, start, size, visit);
  } finally {
    await handle.close();
  }
}

async function walkBatches(handle: FileHandle, start: Position, size: number, visit: Visit): Promise<Walk> {
  const reader = createFileReader(handle, start.end, size);
  let end = start;
  while (end.end < size) {
    const read = await readOrDamaged(segmentLabel(end.segment), () => readBatch(reader));
    if (!read) {
      // A crash leaves nothing behind the batch it tore: a whole batch further on means that this one had been saved.
      const isBefore = await readOrDamaged(segmentLabel(end.segment), () => hasBatchAfter(handle, end.end, size));
      if (isBefore) throw brokenBatch(end);
      return { end, torn: { segment: end.segment, from: end.end, size } };
    }
    checkPlace(read.head, end);
    end = { batch: read.head.batch, sha256: chainSum(read.head), segment: end.segment, end: reader.position() };
    await visit({ ...read, at: end });
  }
  return { end, torn: undefined };
}

/** Where a segment itself says that it starts; undefined when its first head cannot be read. */
export async function claimedStart(folder: string, segment: string): Promise<Position | undefined> {
  const handle = await open(segmentPath(folder, segment), "r");
  try {
    const start = await readOrDamaged(segmentLabel(segment), () => readAt(handle, 0, headLimit));
    const line = start.toString("latin1").split("\n", 1)[0] ?? "";
    const head = parseHead(Buffer.from(line, "latin1"));
    return head && { batch: head.batch - 1, sha256: head.previous, segment, end: 0 };
  } finally {
    await handle.close();
  }
}

async function readBatch(reader: FileReader): Promise<{ head: BatchHead; body: Buffer } | undefined> {
  const line = await reader.readLine(headLimit);
  const head = line && parseHead(line);
  const body = head && (await reader.readBytes(head.bytes));
  return body && isWholeBatch(head, line, body) ? { head, body } : undefined;
}

function checkPlace(head: BatchHead, after: Position): void {
  if (head.lectern > historyFormat) {
    throw newerHistory(after.segment, head.lectern);
  }
  if (head.batch === after.batch + 1 && head.previous === after.sha256) return;
  const found = inEnglish("goes on with batch {batch} where batch {due} should follow (or one of another archive)", {
    batch: head.batch,
    due: after.batch + 1,
  });
  throw damagedError(segmentLabel(after.segment), found, repairRemedy);
}

export function newerHistory(segment: string, format: number): Error {
  return newerError(segmentLabel(segment), format, historyFormat);
}

async function hasBatchAfter(handle: FileHandle, from: number, size: number): Promise<boolean> {
  const rest = await readAt(handle, from, size - from);
  // Not from a line's start on: it may be the line end before it that was damaged. In a step this string cannot stand,
  // as quotes inside a string are escaped.
  for (let start = rest.indexOf(headStart, 1); start >= 0; start = rest.indexOf(headStart, start + 1)) {
    const end = rest.indexOf(10, start);
    if (end < 0) return false;
    const line = rest.subarray(start, end);
    const head = parseHead(line);
    if (head && isWholeBatch(head, line, rest.subarray(end + 1, end + 1 + head.bytes))) return true;
  }
  return false;
}

function brokenBatch(after: Position): LecternError {
  const found = inEnglish("is not whole at byte {byte}, where batch {batch} begins", {
    byte: after.end,
    batch: after.batch + 1,
  });
  return damagedError(segmentLabel(after.segment), found, repairRemedy);
}
