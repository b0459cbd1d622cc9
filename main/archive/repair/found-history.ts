import { setImmediate } from "node:timers/promises";
import { readSalvaged } from "../disk/read-salvaged.ts";
import {
  type BatchHead,
  chainSum,
  headLimit,
  historyFormat,
  isWholeBatch,
  parseHead,
} from "../history/history-frame.ts";
import { listSegments, segmentPath } from "../history/history-segment.ts";
import { newerHistory } from "../history/history-walk.ts";

/** A whole batch, wherever it stands: `from` and `to` are byte offsets in its segment. */
export type FoundBatch = Pick<BatchHead, "batch" | "sha256" | "previous" | "archive"> & Span;

/** Bytes of a segment; `to` is behind the last one. */
export type Span = { readonly segment: string; readonly from: number; readonly to: number };

export type FoundHistory = {
  /** With their sizes. */
  readonly segments: readonly Span[];
  /** In the order of the files. */
  readonly batches: readonly FoundBatch[];
  /** What is no whole batch. */
  readonly broken: readonly Span[];
};

const headMark = '{"lectern":';

/** Look for whole batches in all that there is of the history, also behind damage. `archive-newer`. */
export async function findHistory(folder: string): Promise<FoundHistory> {
  const segments: Span[] = [];
  const batches: FoundBatch[] = [];
  const broken: Span[] = [];
  for (const segment of await listSegments(folder)) {
    const bytes = await readSalvaged(segmentPath(folder, segment));
    segments.push({ segment, from: 0, to: bytes.length });
    for (let from = 0; from < bytes.length; ) {
      const whole = wholeBatchAt(bytes, from);
      const to = whole ? from + whole.length : nextBatch(bytes, from + 1);
      if (whole) batches.push({ ...pick(whole.head, segment), segment, from, to });
      else broken.push({ segment, from, to });
      from = to;
      // A batch may be megabytes: others run in between.
      await setImmediate();
    }
  }
  return { segments, batches, broken };
}

function pick(head: BatchHead, segment: string) {
  if (head.lectern > historyFormat) throw newerHistory(segment, head.lectern);
  return { batch: head.batch, sha256: chainSum(head), previous: head.previous, archive: head.archive };
}

function nextBatch(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(headMark, from); at >= 0; at = bytes.indexOf(headMark, at + 1)) {
    if (wholeBatchAt(bytes, at)) return at;
  }
  return bytes.length;
}

function wholeBatchAt(bytes: Buffer, from: number): { readonly head: BatchHead; readonly length: number } | undefined {
  const end = bytes.subarray(from, from + headLimit).indexOf(10);
  if (end < 0) return undefined;
  const line = bytes.subarray(from, from + end);
  const head = parseHead(line);
  const bodyStart = from + end + 1;
  if (!head || !isWholeBatch(head, line, bytes.subarray(bodyStart, bodyStart + head.bytes))) return undefined;
  return { head, length: end + 1 + head.bytes };
}
