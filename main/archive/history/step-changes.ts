import { type Change, changeSchema } from "../../../shared/records/change.ts";
import { createPace } from "../../runtime/pace.ts";
import { predicateOf } from "../changes/predicate.ts";
import { damagedError, restoreRemedy } from "../disk/damage.ts";
import { segmentLabel } from "./history-segment.ts";
import { endOfObject } from "./json-slice.ts";
import { startOfChanges } from "./step-head.ts";
import type { StepLine } from "./step-log.ts";

/** The changes of a step, one after the other, letting others run in between: an import is tens of megabytes. */
export async function* eachChange({ segment, line }: Pick<StepLine, "segment" | "line">): AsyncGenerator<Change> {
  const pace = createPace();
  const comma = 0x2c;
  for (let at = startOfChanges(line); line[at] === 0x7b; ) {
    const end = endOfObject(line, at);
    const change: unknown = end < 0 ? undefined : JSON.parse(line.toString("utf8", at, end));
    if (!isChange(change)) {
      throw damagedError(segmentLabel(segment), "holds a change that cannot be read", restoreRemedy);
    }
    yield change;
    at = line[end] === comma ? end + 1 : end;
    await pace();
  }
}

const isValid = predicateOf(changeSchema);

// The parsed value itself is kept: it has also what only newer versions know.
function isChange(value: unknown): value is Change {
  return isValid(value);
}
