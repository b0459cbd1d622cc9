import type { Step } from "../../../shared/records/change.ts";
import type { Tables } from "../../../shared/records/record.ts";
import type { Position } from "./history-segment.ts";
import { walkHistory } from "./history-walk.ts";
import { readStartWithoutCatalogue } from "./read-start.ts";
import { replay } from "./replay.ts";
import { stepsOf } from "./step-lines.ts";

/** The records as they were after a batch. `archive-damaged`, also when it lies before a gap that a repair left. */
export async function tablesAt(folder: string, until: Position): Promise<Tables> {
  const { identity, history, tables } = (await readStartWithoutCatalogue(folder)).catalogue;
  await replay(folder, history, identity, tables, undefined, until);
  return tables;
}

/** Every step between two places, oldest first. */
export async function eachStepBetween(
  folder: string,
  from: Position,
  until: Position,
  visit: (step: Step) => void,
): Promise<void> {
  await walkHistory(
    folder,
    from,
    (batch) => {
      for (const step of stepsOf(batch)) visit(step);
    },
    until,
  );
}
