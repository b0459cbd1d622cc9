import path from "node:path";
import { isLecternError } from "../../shared/contract/error.ts";
import type { Archive, Verification, VerifyOptions } from "./archive.ts";
import { asDiskError, onDisk } from "./disk/disk-error.ts";
import { layOut } from "./lay-out.ts";
import { loadArchive, type OpenOptions } from "./load-archive.ts";
import { verifyDamaged } from "./verify/verify-damaged.ts";

export type { OpenOptions } from "./load-archive.ts";
export { isArchive } from "./load-archive.ts";

export type CreateOptions = Omit<OpenOptions, "readOnly"> & { readonly name: string };

/** A new archive in a folder that is empty or new, open for writing. `not-empty`, `disk`. */
export async function createArchive(folder: string, options: CreateOptions): Promise<Archive> {
  const { name, who, now = () => new Date() } = options;
  await onDisk("create the archive", () => layOut(path.resolve(folder), { name, who, now }));
  return await openArchive(folder, options);
}

/**
 * Open the archive that stands in the folder. `archive-missing`, `archive-damaged`, `archive-newer`, `archive-locked`
 * (another process writes there; opening for reading always works), `disk`. A folder that cannot be written to is opened
 * for reading, with a notice. Nothing that could not be read is overwritten.
 */
export async function openArchive(folder: string, options: OpenOptions = {}): Promise<Archive> {
  try {
    return await loadArchive(path.resolve(folder), options);
  } catch (error) {
    throw asDiskError(error, "open the archive");
  }
}

/**
 * Verify the archive that stands in the folder, also when it is too damaged to be opened: every damaged file is named.
 * Reads only. Rejects as `openArchive` does, but for `archive-damaged`.
 */
export async function verifyFolder(folder: string, options: VerifyOptions = {}): Promise<Verification> {
  try {
    const archive = await openArchive(folder, { readOnly: true });
    try {
      return await archive.verify(options);
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (!isLecternError(error, "archive-damaged")) throw error;
    return await onDisk("verify the archive", () => verifyDamaged(path.resolve(folder), options));
  }
}
