import { access, constants } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode } from "./disk-error.ts";
import { historyFolder } from "./history-segment.ts";

/** Why this archive cannot be written to, in the user's words; undefined when it can. */
export async function whyReadOnly(folder: string): Promise<string | undefined> {
  for (const place of [folder, path.join(folder, historyFolder)]) {
    try {
      await access(place, constants.W_OK);
    } catch (error) {
      if (hasErrorCode(error, "EROFS")) return "This drive can only be read, so the archive is open for reading only.";
      if (hasErrorCode(error, "EACCES", "EPERM")) {
        return "You may not write in this folder, so the archive is open for reading only.";
      }
      if (!hasErrorCode(error, "ENOENT")) throw error;
    }
  }
  return undefined;
}
