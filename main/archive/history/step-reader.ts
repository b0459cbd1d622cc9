import type { Change, Step } from "../../../shared/records/change.ts";
import { eachChange } from "./step-changes.ts";
import { readStepHead } from "./step-head.ts";
import { readStepLine, type StepLine } from "./step-log.ts";

/** A step of the history from its line; one that was read before is the same again. */
export type StepReader = (line: StepLine) => Promise<Step>;

/** Read in one piece; longer ones in slices. */
const shortBytes = 64 * 1024;

/** For work that comes by the same lines several times: the step of an import is tens of megabytes. */
export function createStepReader(): StepReader {
  const known = new Map<string, Promise<Step>>();
  return (line) => {
    const place = `${line.segment} ${line.end}`;
    const step = known.get(place) ?? readStep(line);
    known.set(place, step);
    return step;
  };
}

async function readStep(line: StepLine): Promise<Step> {
  if (line.line.length <= shortBytes) return readStepLine(line);
  const changes: Change[] = [];
  for await (const change of eachChange(line)) changes.push(change);
  return { ...readStepHead(line), changes };
}
