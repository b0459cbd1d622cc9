import type { Disk } from "./disk.ts";
import { type DiskWork, endStage, resultOf } from "./disk-work.ts";

/** Make what a folder lists durable. Windows has no such call: there the file system's journal does it. */
export function* syncFolder<H>(disk: Disk<H>, folder: string): DiskWork<void> {
  if (process.platform === "win32") return;
  const handle = yield* resultOf(disk.openFolder(folder));
  try {
    yield* resultOf(disk.sync(handle));
  } finally {
    yield* resultOf(disk.close(handle));
  }
}

/** A stage each. */
export function* syncFolders<H>(disk: Disk<H>, folders: readonly string[]): DiskWork<void> {
  for (const folder of folders) {
    yield* syncFolder(disk, folder);
    yield* endStage();
  }
}
