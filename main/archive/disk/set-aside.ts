import { rename } from "node:fs/promises";
import path from "node:path";
import { makeFolder, syncFolder } from "./durable.ts";
import { sumOfFile } from "./sha256.ts";

/** Where what is damaged goes: nothing that could not be read is overwritten or deleted. */
export const damagedFolder = "damaged";

/**
 * Move a file of the archive to `damaged/<time>/`, under its path there; its sum in the name lets it be verified. Answers
 * with where it went, as a path inside the folder.
 */
export async function setAside(folder: string, file: string, at = new Date()): Promise<string> {
  const sum = await sumOfFile(path.join(folder, file));
  const kept = `${asideFolder(at)}/${file}.${sum}`;
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
