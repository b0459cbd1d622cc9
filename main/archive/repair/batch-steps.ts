import { LecternError } from "../../../shared/contract/error.ts";
import type { Step } from "../../../shared/records/change.ts";
import { readSalvaged } from "../disk/read-salvaged.ts";
import { parseHead } from "../history/history-frame.ts";
import { segmentPath } from "../history/history-segment.ts";
import { parseStep, stepsOf } from "../history/step-lines.ts";
import type { FoundBatch, Span } from "./found-history.ts";

export async function readSpan(folder: string, { segment, from, to }: Span): Promise<Buffer> {
  return await readSalvaged(segmentPath(folder, segment), from, to);
}

/** The steps of a whole batch; undefined when they cannot be read in spite of that. */
export async function stepsIn(folder: string, batch: FoundBatch): Promise<readonly Step[] | undefined> {
  const bytes = await readSpan(folder, batch);
  const end = bytes.indexOf(10);
  const head = parseHead(bytes.subarray(0, end));
  if (!head) return undefined;
  const at = { batch: batch.batch, sha256: batch.sha256, segment: batch.segment, end: batch.to };
  try {
    return stepsOf({ head, body: bytes.subarray(end + 1), at });
  } catch (error) {
    if (error instanceof LecternError) return undefined;
    throw error;
  }
}

/** Steps whose lines can still be read in what is no whole batch: to be named, not to be trusted. */
export async function stepsLeftIn(folder: string, broken: Span): Promise<readonly Step[]> {
  const bytes = await readSpan(folder, broken);
  const steps: Step[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(10, from);
    const end = found < 0 ? bytes.length : found;
    const step = parseStep(bytes.subarray(from, end));
    if (step) steps.push(step);
    from = end + 1;
  }
  return steps;
}
