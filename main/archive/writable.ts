import { randomBytes } from "node:crypto";
import { access, constants, open, rm } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode } from "./disk/disk-error.ts";
import { unfinishedSuffix } from "./disk/durable.ts";
import { historyFolder } from "./history/history-segment.ts";
import { lockFile } from "./lock/lock.ts";

/** Why this archive cannot be written to, in the user's words; undefined when it can. */
export async function whyReadOnly(folder: string): Promise<string | undefined> {
  try {
    await tryToWrite(folder);
    await tryToWrite(path.join(folder, historyFolder));
    // Not by opening it, see lock.ts. SQLite would quietly take a lock file that it may only read, and lock nothing.
    await access(path.join(folder, lockFile), constants.W_OK);
  } catch (error) {
    if (hasErrorCode(error, "EROFS")) return "This drive can only be read, so the archive is open for reading only.";
    if (hasErrorCode(error, "EACCES", "EPERM")) {
      return "You may not write in this folder, so the archive is open for reading only.";
    }
    if (hasErrorCode(error, "ENOSPC", "EDQUOT")) {
      return "The disk is full, so the archive is open for reading only. Make room, then open it again.";
    }
    if (!hasErrorCode(error, "ENOENT")) throw error;
  }
  return undefined;
}

/** By doing it: what rights say is not the whole truth on Windows and on network drives. */
export async function tryToWrite(folder: string): Promise<void> {
  const file = path.join(folder, `write-test.${randomBytes(6).toString("hex")}${unfinishedSuffix}`);
  const handle = await open(file, "wx");
  try {
    await handle.write(Buffer.alloc(4096));
  } finally {
    await handle.close();
    await rm(file);
  }
}
