import { stat } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode } from "../disk/disk-error.ts";
import { catalogueFile } from "./catalogue-parser.ts";
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
    const read = await readThrough(file, { label, isLarge: true, records: "taken" }, check);
    return read !== undefined && (await aside.sum) === read.sha256 ? read : undefined;
  } catch {
    check();
    return undefined;
  } finally {
    await aside.end();
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
