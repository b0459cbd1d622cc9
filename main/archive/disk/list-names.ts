import { readdir } from "node:fs/promises";
import path from "node:path";
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

/** Paths of the files in a folder and all below it, with `/`; none when it is not there. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((one) => path.relative(folder, path.join(one.parentPath, one.name)).replaceAll(path.sep, "/"));
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}
