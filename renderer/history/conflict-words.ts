import type { ConflictDetail } from "../../shared/contract/history.ts";
import { isRecord } from "../../shared/contract/is-record.ts";
import { quoted } from "../../shared/language/quoted.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { fieldValue } from "./change-words.ts";
import { fieldName } from "./field-words.ts";

const reasons: { readonly [R in Exclude<ConflictDetail["reason"], "changed">]: Text } = {
  deleted: "it is no longer in the archive.",
  emptied: "its file was removed when the trash was emptied.",
  exists: "it is there again.",
  used: "something else has come to use it.",
};

/** What stands in the way, and how much there is of it, where the details of a refusal say so. */
export function conflictsIn(details: unknown): Conflicts | undefined {
  return isConflicts(details) ? details : undefined;
}

type Conflicts = { readonly count: number; readonly conflicts: readonly ConflictDetail[] };

/** Looked at by hand: what checks the contract is a seventh of what the page would have to read before it shows anything. */
function isConflicts(details: unknown): details is Conflicts {
  return (
    isRecord(details) &&
    Number.isInteger(details.count) &&
    Array.isArray(details.conflicts) &&
    details.conflicts.every(isConflict)
  );
}

function isConflict(one: unknown): one is ConflictDetail {
  if (!isRecord(one) || typeof one.name !== "string" || typeof one.reason !== "string") return false;
  const isKnown = one.reason === "changed" || Object.hasOwn(reasons, one.reason);
  return isKnown && [one.field, one.now, one.left].every((words) => words === undefined || typeof words === "string");
}

/** What is the matter with one record, after its name. */
export function describeConflict({ reason, field, now, left }: ConflictDetail): string {
  if (reason !== "changed") return say(reasons[reason]);
  if (field === undefined) return say("it was changed since.");
  const value = (words: string | undefined) =>
    words === undefined ? say("nothing") : quoted(fieldValue(field, words));
  return say("{field} is {now} now; this step left {left}.", {
    field: fieldName(field),
    now: value(now),
    left: value(left),
  });
}

/** Whether all of it is about what the step made: then that can stay, or go with all that was done to it. */
export function canBeSettled(conflicts: readonly ConflictDetail[]): boolean {
  return conflicts.every(({ field, reason }) => field === undefined && (reason === "changed" || reason === "used"));
}
