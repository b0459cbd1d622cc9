import { LecternError } from "../../../shared/contract/error.ts";
import { heard, toSay } from "../../../shared/language/say.ts";
import { hasErrorCode } from "./disk-error.ts";

/** `archive-damaged`: which file (its path inside the folder), what was found, and what can be done. */
export function damagedError(file: string, found: string, remedy: string): LecternError {
  return new LecternError(
    "archive-damaged",
    toSay("The archive is damaged: {file} {found}. Nothing in the folder was changed. {remedy}", {
      file,
      found: heard(found),
      remedy: heard(remedy),
    }),
    { file, found },
  );
}

export const restoreRemedy = "Put this file back from a backup, then open the archive again.";

/** For what a repair can make anew or do without. */
export const repairRemedy =
  "Repair the archive (in Lectern, or with “lectern repair”), or put this file back from a backup.";

/**
 * What a file's name or folder is still there for, though its bytes cannot be had: a spot of the disk that is worn out, or
 * a folder that stands in its place.
 */
export function isUnreadable(error: unknown): boolean {
  return hasErrorCode(error, "EIO", "EISDIR");
}

export function unreadableWords(error: unknown): string {
  return hasErrorCode(error, "EISDIR") ? "is a folder, not a file" : "cannot be read: the disk reports an error there";
}

/** Read a file of the archive; where its bytes cannot be had, `archive-damaged` that names it. */
export async function readOrDamaged<T>(label: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (isUnreadable(error)) throw damagedError(label, unreadableWords(error), repairRemedy);
    throw error;
  }
}

/** `archive-newer`: the file, its format, and the one that this program knows. */
export function newerError(file: string, format: number, known: number): LecternError {
  return new LecternError(
    "archive-newer",
    toSay(
      "This archive was written by a newer Lectern ({file} has format {format}, this program knows {known}). Nothing was changed. Install the newer version to open it.",
      { file, format: `${format}`, known: `${known}` },
    ),
  );
}

/** `archive-newer`, of a file without a sum of its own: one wrong bit in its format says the same. */
export function newerOrDamagedError(file: string, format: number, known: number): LecternError {
  return new LecternError(
    "archive-newer",
    toSay(
      "This archive was written by a newer Lectern, or a byte of {file} is damaged: its format is {format}, this program knows {known}. Nothing was changed. Install the newer version to open it; if no newer one was ever used here, put this file back from a backup.",
      { file, format: `${format}`, known: `${known}` },
    ),
  );
}
