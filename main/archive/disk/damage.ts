import { LecternError } from "../../../shared/contract/error.ts";

/** `archive-damaged`: which file (its path inside the folder), what was found, and what can be done. */
export function damagedError(file: string, found: string, remedy: string): LecternError {
  return new LecternError(
    "archive-damaged",
    `The archive is damaged: ${file} ${found}. Nothing in the folder was changed. ${remedy}`,
    { file, found },
  );
}

export const restoreRemedy = "Put this file back from a backup, then open the archive again.";

/** For what a repair can make anew or do without. */
export const repairRemedy =
  "Repair the archive (in Lectern, or with “lectern repair”), or put this file back from a backup.";

/** `archive-newer`: the file, its format, and the one that this program knows. */
export function newerError(file: string, format: number, known: number): LecternError {
  return new LecternError(
    "archive-newer",
    `This archive was written by a newer Lectern (${file} has format ${format}, this program knows ${known}). Nothing was changed. Install the newer version to open it.`,
  );
}
