import { setImmediate } from "node:timers/promises";
import { type Step, stepSchema } from "../../shared/records/change.ts";
import { damagedError, repairRemedy } from "./damage.ts";
import { segmentLabel } from "./history-segment.ts";
import type { Batch } from "./history-walk.ts";

const sliceMs = 10;

/**
 * A step as its line of the history, without the line end. `id` stands first. Written change by change, letting others
 * run in between: the undo of a large import is tens of megabytes.
 */
export async function stepLine(step: Step): Promise<Buffer> {
  const { changes, ...rest } = step;
  const parts = [Buffer.from(`${JSON.stringify(rest).slice(0, -1)},"changes":[`)];
  let since = performance.now();
  for (const [index, change] of changes.entries()) {
    parts.push(Buffer.from(`${index > 0 ? "," : ""}${JSON.stringify(change)}`));
    if (performance.now() - since > sliceMs) {
      await setImmediate();
      since = performance.now();
    }
  }
  parts.push(Buffer.from("]}"));
  return Buffer.concat(parts);
}

/** The step on a line; undefined when it is none. */
export function parseStep(line: Buffer): Step | undefined {
  try {
    const value: unknown = JSON.parse(line.toString("utf8"));
    return isStep(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The steps of a batch, oldest first; `archive-damaged` when the batch holds anything else. */
export function stepsOf(batch: Batch): readonly Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < batch.body.length; ) {
    const end = batch.body.indexOf(10, from);
    const step = end < 0 ? undefined : parseStep(batch.body.subarray(from, end));
    if (!step) throw unreadable(batch);
    steps.push(step);
    from = end + 1;
  }
  if (steps.length !== batch.head.steps) throw unreadable(batch);
  return steps;
}

// The parsed value itself is kept, not a copy that validation makes: it has also what only newer versions know.
function isStep(value: unknown): value is Step {
  return stepSchema.safeParse(value).success;
}

function unreadable(batch: Batch): Error {
  return damagedError(
    segmentLabel(batch.at.segment),
    `holds a step that cannot be read, in batch ${batch.head.batch}`,
    repairRemedy,
  );
}
