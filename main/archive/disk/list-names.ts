import type { Dirent } from "node:fs";
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
  for await (const file of eachFileBelow(folder)) files.push(file);
  return files;
}

/**
 * As `filesBelow`, each when it is its turn. A folder at a time, those in it after its files: Node’s own way through all of
 * them makes several objects of each file and keeps them until the last.
 */
export async function* eachFileBelow(folder: string): AsyncGenerator<string> {
  const inside: string[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry.isFile()) yield entry.name;
    else if (entry.isDirectory()) inside.push(entry.name);
  }
  for (const name of inside) for await (const file of eachFileBelow(path.join(folder, name))) yield `${name}/${file}`;
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}
