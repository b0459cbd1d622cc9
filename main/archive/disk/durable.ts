import { type FileHandle, mkdir, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { waitedFor } from "../../runtime/disk/disk.ts";
import { doMeanwhile, resultOf } from "../../runtime/disk/disk-work.ts";
import { putInPlace as placing } from "../../runtime/disk/put-in-place.ts";
import { syncFolder as syncing } from "../../runtime/disk/sync-folder.ts";
import { hasErrorCode, isSystemError } from "./disk-error.ts";

export { unfinishedSuffix } from "../../runtime/disk/put-in-place.ts";

/** Make what a folder lists durable, where the system has a call for it. */
export async function syncFolder(folder: string): Promise<void> {
  await doMeanwhile(syncing(waitedFor, folder));
}

/** A folder inside one that exists already, there for good when this resolves. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await syncFolder(path.dirname(folder));
}

/**
 * A folder and those above it that are missing, there for good when this resolves. Not by `recursive`: where the system answers ENOENT though the folder
 * above is there (/proc does, and drives that went away), Node tries for ever and cannot be stopped
 * (https://github.com/nodejs/node/issues/27198 was one of these).
 */
export async function makeFolders(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    const above = path.dirname(folder);
    if (!hasErrorCode(error, "ENOENT") || above === folder || (await isFolder(above))) throw error;
    await makeFolders(above);
    return await makeFolders(folder);
  }
  await syncFolder(path.dirname(folder));
}

async function isFolder(at: string): Promise<boolean> {
  try {
    return (await stat(at)).isDirectory();
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

/**
 * Put a file in its place whole or not at all: written under another name in the same folder, fsynced, renamed, folder
 * fsynced. `beforeRename` runs when the new bytes are safe and the old ones still stand.
 */
export async function replaceFile(
  target: string,
  write: (handle: FileHandle) => Promise<void>,
  beforeRename?: () => Promise<void>,
): Promise<void> {
  await writeUnsynced(target, write, beforeRename);
  await syncFolder(path.dirname(target));
}

/** As `replaceFile`, but the folder is still to be synced: for callers that write many files into one. */
export async function writeUnsynced(
  target: string,
  write: (handle: FileHandle) => Promise<void>,
  beforeRename?: () => Promise<void>,
): Promise<void> {
  const writeSynced = async (handle: FileHandle) => {
    await write(handle);
    await handle.sync();
  };
  await putInPlace(target, writeSynced, beforeRename);
}

/**
 * Put a note in the place of another, for whoever looks now: whole or not at all, unless the machine stops, which may
 * leave anything in it. For what has no meaning once the machine has stopped.
 */
export async function replaceNote(target: string, write: (handle: FileHandle) => Promise<void>): Promise<void> {
  await putInPlace(target, write);
}

async function putInPlace(
  target: string,
  write: (handle: FileHandle) => Promise<void>,
  beforeRename: () => Promise<void> = async () => {},
): Promise<void> {
  const work = placing(
    waitedFor,
    target,
    (handle) => resultOf(write(handle)),
    () => resultOf(beforeRename()),
  );
  await doMeanwhile(work);
}

/** A file, not a folder; quicker than `rm` with `force`, which looks first at what it is. */
export async function removeIfThere(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if (!hasErrorCode(error, "ENOENT")) throw error;
  }
}

/** Write all of it, at the position or where the file stands. */
export async function writeWhole(handle: FileHandle, bytes: Uint8Array, position?: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const at = position === undefined ? null : position + done;
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at);
    done += bytesWritten;
  }
}
