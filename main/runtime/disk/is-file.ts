import { stat } from "node:fs/promises";
import { hasErrorCode } from "./system-error.ts";

/** Whether a file stands there; false where nothing does. Rejects when the system cannot tell. */
export async function isFile(at: string): Promise<boolean> {
  try {
    return (await stat(at)).isFile();
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return false;
    throw error;
  }
}
