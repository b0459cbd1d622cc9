import { stat } from "node:fs/promises";
import { hasErrorCode } from "./disk-error.ts";

/** Whether a file or folder is there. */
export async function isThere(at: string): Promise<boolean> {
  try {
    await stat(at);
    return true;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return false;
    throw error;
  }
}
