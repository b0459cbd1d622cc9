import { inEnglish } from "../../../shared/language/in-english.ts";
import { type Step, stepSchema } from "../../../shared/records/change.ts";
import type { Slices } from "../../runtime/slices.ts";
import { damagedError, repairRemedy } from "../disk/damage.ts";
import { segmentLabel } from "./history-segment.ts";
import type { Batch } from "./history-walk.ts";

/** Characters made into bytes in one piece. */
const pieceLength = 256 * 1024;

/**
 * A step as its line of the history, without the line end. `id` stands first. In slices: the undo of a large import is
 * tens of megabytes.
 */
export function* stepLine(step: Step): Slices<Buffer> {
  const { changes, ...rest } = step;
  const pieces: Buffer[] = [];
  let text = `${JSON.stringify(rest).slice(0, -1)},"changes":[`;
  let separator = "";
  for (const change of changes) {
    text += separator + JSON.stringify(change);
    separator = ",";
    if (text.length < pieceLength) continue;
    pieces.push(Buffer.from(text));
    text = "";
    yield;
  }
  const last = Buffer.from(`${text}]}`);
  return pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
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
    inEnglish("holds a step that cannot be read, in batch {batch}", { batch: batch.head.batch }),
    repairRemedy,
  );
}
