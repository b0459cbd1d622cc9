import { randomBytes } from "node:crypto";
import type { Disk } from "./disk.ts";
import { type DiskWork, endStage, resultOf } from "./disk-work.ts";
import { hasErrorCode } from "./system-error.ts";

/** Ends the name of every file that is not finished; such a file may be deleted when nobody writes to the archive. */
export const unfinishedSuffix = ".unfinished";

const windowsPatience = [10, 20, 50, 100, 200, 500];

/**
 * Put a file in its place whole or not at all: written by `write` under another name in the same folder, and renamed.
 * `beforeRename` runs when it is written and the old one still stands.
 */
export function* putInPlace<H>(
  disk: Disk<H>,
  target: string,
  write: (handle: H) => DiskWork<void>,
  beforeRename?: () => DiskWork<void>,
): DiskWork<void> {
  const unfinished = `${target}.${randomBytes(6).toString("hex")}${unfinishedSuffix}`;
  try {
    const handle = yield* resultOf(disk.create(unfinished));
    try {
      yield* write(handle);
    } finally {
      yield* resultOf(disk.close(handle));
    }
    if (beforeRename) yield* beforeRename();
    yield* renamePatiently(disk, unfinished, target);
  } catch (error) {
    yield* resultOf(disk.removeIfThere(unfinished));
    throw error;
  }
}

/**
 * The bytes, synced; the folder is still to be synced. In stages: of many files that are all written before the first is
 * synced, a sync takes the names of others to the disk too.
 */
export function* putBytes<H>(disk: Disk<H>, target: string, bytes: Uint8Array): DiskWork<void> {
  yield* putInPlace(disk, target, function* (handle) {
    for (let done = 0; done < bytes.length; ) done += yield* resultOf(disk.write(handle, bytes, done));
    yield* endStage();
    yield* resultOf(disk.sync(handle));
    yield* endStage();
  });
}

/** On Windows a virus scanner or an indexer may hold the old file for a moment: https://github.com/nodejs/node/issues/29481 */
function* renamePatiently<H>(disk: Disk<H>, from: string, to: string): DiskWork<void> {
  const waits = process.platform === "win32" ? windowsPatience : [];
  for (const wait of waits) {
    try {
      yield* resultOf(disk.rename(from, to));
      return;
    } catch (error) {
      if (!hasErrorCode(error, "EPERM", "EACCES", "EBUSY")) throw error;
      yield* resultOf(disk.pause(wait));
    }
  }
  yield* resultOf(disk.rename(from, to));
}
