import { rename } from "node:fs/promises";
import path from "node:path";
import { isUnreadable } from "./damage.ts";
import { makeFolder, syncFolder } from "./durable.ts";
import { sumOfFile } from "./sha256.ts";

/** Where what is damaged goes: nothing that could not be read is overwritten or deleted. */
export const damagedFolder = "damaged";

/** Ends the name of what was set aside though its bytes cannot be read. */
const unreadableEnd = "unreadable";

/**
 * Move a file of the archive to `damaged/<time>/`, under its path there; its sum in the name lets it be verified. Answers
 * with where it went, as a path inside the folder.
 */
export async function setAside(folder: string, file: string, at = new Date()): Promise<string> {
  const kept = `${asideFolder(at)}/${file}.${await endOf(path.join(folder, file))}`;
  const above = kept.split("/").slice(0, -1);
  for (let depth = 1; depth <= above.length; depth += 1) {
    await makeFolder(path.join(folder, ...above.slice(0, depth)));
  }
  await rename(path.join(folder, file), path.join(folder, kept));
  await syncFolder(path.join(folder, ...above));
  await syncFolder(path.dirname(path.join(folder, file)));
  return kept;
}

/** The folder for what is set aside at a time, inside the archive's. */
export function asideFolder(at: Date): string {
  return `${damagedFolder}/${at.toISOString().replaceAll(/[:.]/g, "-")}`;
}

/** It need not be readable to be moved: else what is worst damaged would stand in the way of every repair. */
async function endOf(file: string): Promise<string> {
  try {
    return await sumOfFile(file);
  } catch (error) {
    if (isUnreadable(error)) return unreadableEnd;
    throw error;
  }
}
