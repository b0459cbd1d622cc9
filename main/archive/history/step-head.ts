import type { z } from "zod";
import { stepSchema } from "../../../shared/records/change.ts";
import { damagedError, restoreRemedy } from "../disk/damage.ts";
import { segmentLabel } from "./history-segment.ts";
import type { StepLine } from "./step-log.ts";

const headSchema = stepSchema.omit({ changes: true });

/** A step without what it changed. */
export type StepHead = z.infer<typeof headSchema>;

const changesMark = Buffer.from(',"changes":[');

/**
 * The head of a step. `changes` stand last on its line and are not read, so that a bulk edit of megabytes costs no more
 * than a single tag.
 */
export function readStepHead({ segment, line }: Pick<StepLine, "segment" | "line">): StepHead {
  // Inside a string the mark's quotes would be escaped.
  const end = line.indexOf(changesMark);
  const head = end < 0 ? undefined : parseHead(`${line.toString("utf8", 0, end)}}`);
  if (!head) throw damagedError(segmentLabel(segment), "holds a step that cannot be read", restoreRemedy);
  return head;
}

function parseHead(text: string): StepHead | undefined {
  try {
    return headSchema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Where the changes of a step begin on its line: after the bracket. */
export function startOfChanges(line: Buffer): number {
  return line.indexOf(changesMark) + changesMark.length;
}
