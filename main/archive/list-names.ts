import { readdir } from "node:fs/promises";
import { hasErrorCode } from "./disk-error.ts";

/** Names in a folder; none when it is not there. */
export async function listNames(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}
