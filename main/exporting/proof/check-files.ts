import { isLecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { isSystemError } from "../../archive/disk/disk-error.ts";
import { eachOf } from "../../runtime/each-of.ts";
import { placesIn } from "../folder/file-places.ts";
import type { WrittenFile, WrittenFiles } from "../folder/written-file.ts";
import type { Pace } from "../pace.ts";
import type { Differences } from "./differences.ts";
import type { ExportedFiles } from "./exported-files.ts";

const atOnce = 8;

/**
 * Read every file of an export again and compare its sum with the one it was written with. `own`: names beside these that
 * are the export's. Answers with how many are as they were written.
 */
export async function checkFiles(
  files: ExportedFiles,
  written: WrittenFiles,
  {
    own,
    differences,
    pace,
  }: { readonly own: ReadonlySet<string>; readonly differences: Differences; readonly pace: Pace },
): Promise<number> {
  let whole = 0;
  const placeOf = placesIn(written);
  const isThere = new Uint8Array(written.count);
  for await (const file of files.all()) {
    const place = placeOf(file);
    if (place !== undefined) isThere[place] = 1;
    else if (!own.has(file)) differences.add({ file, what: inEnglish("{file} is no part of the export.", { file }) });
    await pace();
  }
  let next = 0;
  await eachOf(written, atOnce, async (file) => {
    const place = next++;
    const trouble =
      isThere[place] === 1 ? await troubleOf(files, file, pace) : inEnglish("{file} is missing.", { file: file.path });
    if (trouble === undefined) whole += 1;
    else differences.add({ file: file.path, what: trouble });
  });
  return whole;
}

async function troubleOf(files: ExportedFiles, file: WrittenFile, check: Pace): Promise<string | undefined> {
  try {
    const isSame = (await files.sum(file.path, check)) === file.sha256;
    return isSame ? undefined : inEnglish("{file} is not as it was written.", { file: file.path });
  } catch (error) {
    if (!isReadError(error)) throw error;
    return inEnglish("{file} cannot be read ({message}).", { file: file.path, message: error.message });
  }
}

/** The disk refuses a file, or a zip does not give it out. */
export function isReadError(error: unknown): error is Error {
  return isSystemError(error) || isLecternError(error, "unreadable");
}
