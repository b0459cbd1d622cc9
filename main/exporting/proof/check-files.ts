import path from "node:path";
import { isSystemError } from "../../archive/disk/disk-error.ts";
import { filesBelow } from "../../archive/disk/list-names.ts";
import { sumOfFile } from "../../archive/disk/sha256.ts";
import { eachOf } from "../../runtime/each-of.ts";
import type { WrittenFile } from "../folder/written-file.ts";
import type { Pace } from "../pace.ts";
import type { Differences } from "./differences.ts";

const atOnce = 8;

/**
 * Read every file of an export again and compare its sum with the one it was written with. `own`: names beside these that
 * are the export's. Answers with how many are as they were written.
 */
export async function checkFiles(
  folder: string,
  written: readonly WrittenFile[],
  {
    own,
    differences,
    pace,
  }: { readonly own: ReadonlySet<string>; readonly differences: Differences; readonly pace: Pace },
): Promise<number> {
  let whole = 0;
  await eachOf(written, atOnce, async (file) => {
    const trouble = await troubleOf(folder, file, pace);
    if (trouble === undefined) whole += 1;
    else differences.add({ file: file.path, what: `${file.path} ${trouble}.` });
  });
  const known = new Set([...written.map((file) => file.path), ...own]);
  for (const file of await filesBelow(folder)) {
    if (!known.has(file)) differences.add({ file, what: `${file} is no part of the export.` });
  }
  return whole;
}

async function troubleOf(folder: string, file: WrittenFile, check: Pace): Promise<string | undefined> {
  try {
    const sum = await sumOfFile(path.join(folder, file.path), { check });
    return sum === file.sha256 ? undefined : "is not as it was written";
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === "ENOENT" ? "is missing" : `cannot be read (${error.message})`;
  }
}
