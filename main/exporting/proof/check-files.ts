import { LecternError } from "../../../shared/contract/error.ts";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { isSystemError } from "../../archive/disk/disk-error.ts";
import { eachOf } from "../../runtime/each-of.ts";
import type { WrittenFile } from "../folder/written-file.ts";
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
  written: Iterable<WrittenFile>,
  {
    own,
    differences,
    pace,
  }: { readonly own: ReadonlySet<string>; readonly differences: Differences; readonly pace: Pace },
): Promise<number> {
  let whole = 0;
  /** Each file that is there, and whether it is known. One list: there may be hundreds of thousands. */
  const there = new Map<string, boolean>();
  for (const file of await files.all()) there.set(file, own.has(file));
  await eachOf(written, atOnce, async (file) => {
    const isThere = there.has(file.path);
    if (isThere) there.set(file.path, true);
    const trouble = isThere ? await troubleOf(files, file, pace) : inEnglish("{file} is missing.", { file: file.path });
    if (trouble === undefined) whole += 1;
    else differences.add({ file: file.path, what: trouble });
  });
  for (const [file, isKnown] of there) {
    if (!isKnown) differences.add({ file, what: inEnglish("{file} is no part of the export.", { file }) });
  }
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
  return isSystemError(error) || (error instanceof LecternError && error.code === "unreadable");
}
