import { type FileHandle, open } from "node:fs/promises";
import type { Step } from "../../../shared/records/change.ts";
import { damagedError, repairRemedy } from "../disk/damage.ts";
import { readAt } from "../disk/file-reader.ts";
import { listSegments, type Position, segmentLabel, segmentPath } from "./history-segment.ts";
import { parseStep } from "./step-lines.ts";

const chunkBytes = 256 * 1024;
const headMark = Buffer.from('{"lectern":');

/** A line of the history with the place where it begins; reading on from there finds the steps before it. */
export type StepLine = HistoryPlace & { readonly line: Buffer };

/** A byte of a segment. Places are in order as their segments' names are, then as their bytes. */
export type HistoryPlace = Pick<Position, "segment" | "end">;

/** Lines of steps, latest first, across all segments up to a place. Not checked against their hashes: opening does. */
export async function* stepLinesBackward(folder: string, until: HistoryPlace): AsyncGenerator<StepLine> {
  const segments = (await listSegments(folder)).filter((name) => name <= until.segment);
  for (const segment of segments.reverse()) {
    const handle = await open(segmentPath(folder, segment), "r");
    try {
      const { size } = await handle.stat();
      const end = segment === until.segment ? Math.min(until.end, size) : size;
      for await (const { start, line } of linesBackward(handle, end)) {
        if (line.length > 0 && !line.subarray(0, headMark.length).equals(headMark)) yield { segment, end: start, line };
      }
    } finally {
      await handle.close();
    }
  }
}

export function readStepLine({ segment, line }: Pick<StepLine, "segment" | "line">): Step {
  const step = parseStep(line);
  if (!step) throw damagedError(segmentLabel(segment), "holds a step that cannot be read", repairRemedy);
  return step;
}

/** Steps, latest first. */
export async function* stepsBackward(folder: string, until: HistoryPlace): AsyncGenerator<Step> {
  for await (const line of stepLinesBackward(folder, until)) yield readStepLine(line);
}

async function* linesBackward(handle: FileHandle, end: number): AsyncGenerator<{ start: number; line: Buffer }> {
  let rest: Buffer[] = [];
  for (let position = end; position > 0; ) {
    const count = Math.min(chunkBytes, position);
    position -= count;
    const chunk = await readAt(handle, position, count);
    let stop = chunk.length;
    for (let at = lastLineEnd(chunk, stop); at >= 0; at = lastLineEnd(chunk, stop)) {
      const tail = chunk.subarray(at + 1, stop);
      yield { start: position + at + 1, line: rest.length === 0 ? tail : Buffer.concat([tail, ...rest]) };
      rest = [];
      stop = at;
    }
    rest.unshift(chunk.subarray(0, stop));
  }
  yield { start: 0, line: Buffer.concat(rest) };
}

function lastLineEnd(chunk: Buffer, stop: number): number {
  // `lastIndexOf` counts a negative start from the end, so an empty rest has to be told apart.
  return stop === 0 ? -1 : chunk.lastIndexOf(10, stop - 1);
}
