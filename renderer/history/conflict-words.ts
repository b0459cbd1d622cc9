import type { ConflictDetail } from "../../shared/contract/history.ts";
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
