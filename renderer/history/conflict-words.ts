import type { ConflictDetail } from "../../shared/contract/history.ts";
import { fieldName, fieldValue } from "./change-words.ts";

/** What is the matter with one record, after its name. */
export function describeConflict({ reason, field, now, left }: ConflictDetail): string {
  if (reason === "deleted") return "it is no longer in the archive.";
  if (reason === "emptied") return "its file was removed when the trash was emptied.";
  if (reason === "exists") return "it is there again.";
  if (reason === "used") return "something else has come to use it.";
  if (field === undefined) return "it was changed since.";
  const value = (words: string | undefined) => (words === undefined ? "nothing" : `“${fieldValue(field, words)}”`);
  return `${fieldName(field)} is ${value(now)} now; this step left ${value(left)}.`;
}

/** Whether all of it is about what the step made: then that can stay, or go with all that was done to it. */
export function canBeSettled(conflicts: readonly ConflictDetail[]): boolean {
  return conflicts.every(({ field, reason }) => field === undefined && (reason === "changed" || reason === "used"));
}
