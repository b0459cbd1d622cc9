import { readdir, realpath, rm } from "node:fs/promises";
import path from "node:path";
import { LecternError } from "../../shared/contract/error.ts";
import { toSay } from "../../shared/language/say.ts";
import { hasErrorCode, isSystemError } from "../archive/disk/disk-error.ts";
import { unfinishedSuffix } from "../archive/disk/durable.ts";
import { isThere } from "../archive/disk/is-there.ts";
import { historyFolder } from "../archive/history/history-segment.ts";
import { isEmptyFolder } from "../archive/lay-out.ts";
import { isArchive } from "../archive/load-archive.ts";
import { lockFile, takeLock } from "../archive/lock/lock.ts";
import { isInside } from "../runtime/is-inside.ts";
import type { Source } from "./source.ts";

/** Whether a copy stands in the folder already; `bad-request` (inside the archive), `not-empty`. Writes nothing. */
export async function hasCopy(source: Source, folder: string): Promise<boolean> {
  if (isInside(await realpath(source.folder), await realFolder(folder))) {
    throw new LecternError(
      "bad-request",
      toSay(
        "{folder} is inside the archive itself. Choose a folder outside it, best on another drive. Nothing was written.",
        { folder },
      ),
    );
  }
  if (await isArchive(folder)) return true;
  if (!(await isThere(folder)) || (await isBegun(folder)) || (await isEmptyFolder(folder))) return false;
  throw new LecternError(
    "not-empty",
    toSay(
      "{folder} is not empty and holds no copy of this archive. Choose an empty folder or a new one. Nothing was written.",
      { folder },
    ),
  );
}

/** A first backup was cut off before it wrote anything that counts. */
async function isBegun(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  if (!names.includes(historyFolder)) return false;
  const inside = await readdir(path.join(folder, historyFolder));
  return names.length === 1 && inside.every((name) => name.endsWith(unfinishedSuffix));
}

/**
 * Keep others from writing to the copy; `archive-locked` when somebody does. The function that is given back lets them
 * again and leaves no lock file where there was none.
 */
export async function holdTarget(folder: string): Promise<() => Promise<void>> {
  const file = path.join(folder, lockFile);
  const isOurs = !(await isThere(file));
  const lock = await takeLock(folder, "Lectern (backup)", () => new Date());
  return async () => {
    try {
      // While it is still held, so that nobody's lock is taken away; Windows removes no open file.
      if (isOurs && process.platform !== "win32") await rm(file, { force: true });
    } catch (error) {
      // An empty file that nobody holds hinders nobody; the lock itself has to go, or the next backup meets it.
      if (!isSystemError(error)) throw error;
    } finally {
      await lock.release();
    }
  };
}

/** Without links, also where the last parts of it are still to be made. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const above = path.dirname(folder);
    if (!hasErrorCode(error, "ENOENT") || above === folder) throw error;
    return path.join(await realFolder(above), path.basename(folder));
  }
}
