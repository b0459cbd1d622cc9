import { hash } from "node:crypto";
import type { Disk } from "./disk.ts";
import { type DiskWork, resultOf } from "./disk-work.ts";
import { putBytes } from "./put-in-place.ts";
import { hasErrorCode } from "./system-error.ts";

/** A file that is to stand at an absolute path, in a folder that is there. */
export type FileToPlace = {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, where a file that has it already is left as it is. */
  readonly sha256?: string;
};

/** Who writes files: this thread or others. */
export type Placer = {
  /** Answers whether it was written; its folder is still to be synced. */
  readonly place: (one: FileToPlace) => Promise<boolean>;
  /** Make what the folders list durable. */
  readonly sync: (folders: readonly string[]) => Promise<void>;
};

/** Write it whole and synced, unless it is there; its folder is still to be synced. Answers whether it was written. */
export function* placeFile<H>(disk: Disk<H>, { file, bytes, sha256 }: FileToPlace): DiskWork<boolean> {
  if (sha256 !== undefined && (yield* isWhole(disk, file, { size: bytes.length, sha256 }))) return false;
  yield* putBytes(disk, file, bytes);
  return true;
}

type Sum = { readonly size: number; readonly sha256: string };

/** Whether the file is there with these bytes. One that is not these, or cannot be read, is a damaged one. */
export function* isWhole<H>(disk: Disk<H>, file: string, { size, sha256 }: Sum): DiskWork<boolean> {
  try {
    if ((yield* resultOf(disk.sizeOf(file))) !== size) return false;
    return hash("sha256", yield* resultOf(disk.read(file)), "hex") === sha256;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "EIO", "EISDIR")) return false;
    throw error;
  }
}
