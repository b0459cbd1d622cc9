import { stat } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode } from "../disk/disk-error.ts";
import { catalogueFile, type ParserOptions } from "./catalogue-parser.ts";
import { checkAside } from "./check-aside.ts";
import { type ReadCatalogue, readThrough } from "./read-through.ts";

/** In smaller files, what sharing strings saves is not worth the time that it takes. */
const largeBytes = 16 * 1024 * 1024;

/** Smaller files are read before the window is there: a second thread would take from the window what it saves. */
const longBytes = 64 * 1024 * 1024;

/**
 * Read a file in the form of `archive.json`, and the sum of its bytes; undefined when there is none. `label` names it in
 * `archive-damaged`, `archive-newer`. `check` may throw between chunks.
 */
export async function readCatalogueFile(
  file: string,
  label: string,
  check: () => void = () => undefined,
): Promise<ReadCatalogue | undefined> {
  const size = await sizeOf(file);
  const isLarge = size >= largeBytes;
  const read = size >= longBytes ? await readWhileChecked(file, label, check) : undefined;
  return read ?? (await readThrough(file, { label, isLarge }, check));
}

/**
 * Checking records takes two fifths of the time of reading them: a thread does it meanwhile, and what was read counts only if
 * that has found the same bytes to hold valid records alone. Undefined where it has not; reading again says why.
 */
async function readWhileChecked(file: string, label: string, check: () => void): Promise<ReadCatalogue | undefined> {
  const aside = checkAside(file);
  try {
    return await readTaken(file, { label, isLarge: true }, aside.sum, check);
  } finally {
    await aside.end();
  }
}

/** Read a file that was checked before, by its sum. Undefined where it is another one by now; reading again says what is wrong. */
export async function readCheckedFile(
  file: string,
  label: string,
  sha256: string,
  check: () => void,
): Promise<ReadCatalogue | undefined> {
  const isLarge = (await sizeOf(file)) >= largeBytes;
  return await readTaken(file, { label, isLarge }, sha256, check);
}

/** Records as they stand there. They count only if the bytes are those of the sum, all of whose records are valid. */
async function readTaken(
  file: string,
  options: ParserOptions,
  sum: string | Promise<string | undefined>,
  check: () => void,
): Promise<ReadCatalogue | undefined> {
  try {
    const read = await readThrough(file, { ...options, records: "taken" }, check);
    return read !== undefined && (await sum) === read.sha256 ? read : undefined;
  } catch {
    check();
    return undefined;
  }
}

/** How long `archive.json` is, in bytes; 0 when there is none. */
export function catalogueSize(folder: string): Promise<number> {
  return sizeOf(path.join(folder, catalogueFile));
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT")) return 0;
    throw error;
  }
}
