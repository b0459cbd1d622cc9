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

/** Paths of the files in a folder and all below it, with `/`; none when it is not there. Links are not followed. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  try {
    await noteFiles(folder, [], files);
    return files;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

/** A folder at a time: Node’s own way through all of them makes several objects of each file and keeps them until the last. */
async function noteFiles(top: string, inside: readonly string[], files: string[]): Promise<void> {
  const entries = await readdir(path.join(top, ...inside), { withFileTypes: true });
  for (const entry of entries) {
    const at = [...inside, entry.name];
    if (entry.isFile()) files.push(at.join("/"));
    else if (entry.isDirectory()) await noteFiles(top, at, files);
  }
}
