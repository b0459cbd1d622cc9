import { LecternError } from "../../../shared/contract/error.ts";
import type { ChangeDetail } from "../../../shared/contract/history.ts";
import { toSay } from "../../../shared/language/say.ts";
import type { Archive } from "../../archive/archive.ts";
import { eachChange } from "../../archive/history/step-changes.ts";
import { readStepHead, type StepHead } from "../../archive/history/step-head.ts";
import type { StepLine } from "../../archive/history/step-log.ts";
import { readCursor } from "./cursor.ts";
import { isReversal } from "./fates.ts";
import { findGoneNames } from "./gone-names.ts";
import { StepDetails } from "./step-details.ts";

/** What a step changed, with all steps of its act before it. `not-found` when it does not stand at this place. */
export async function showStep(
  archive: Archive,
  step: string,
  cursor: string,
): Promise<{ changes: ChangeDetail[]; more: number }> {
  const parts: StepLine[] = [];
  let first: StepHead | undefined;
  for await (const line of archive.stepLines(readCursor(cursor))) {
    const head = readStepHead(line);
    first ??= head;
    if (first.id !== step) break;
    const isPart = head === first || (first.group !== undefined && first.group === head.group);
    if (!isPart || (head !== first && isReversal(head) !== isReversal(first))) break;
    parts.push(line);
    if (isReversal(first)) break;
  }
  if (parts.length === 0)
    throw new LecternError("not-found", toSay("This step is no longer at its place in the history."));
  const details = new StepDetails(archive.tables);
  for (const part of parts.reverse()) for await (const change of eachChange(part)) details.add(change);
  return details.finish(await findGoneNames(archive.stepLines(), details.unnamed()));
}
