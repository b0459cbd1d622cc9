import { LecternError } from "../../../shared/contract/error.ts";
import { isSystemError } from "../../runtime/disk/system-error.ts";

export { hasErrorCode, isSystemError } from "../../runtime/disk/system-error.ts";

type Trouble = { readonly reason: string; readonly remedy: string };

const refused = "Get permission, or choose another place, then try again.";
const gone = "Reconnect the drive, or choose another place, then try again.";
const otherName = "Choose another name or place, then try again.";

const troubles: Readonly<Record<string, Trouble>> = {
  EACCES: { reason: "you have no permission for that there", remedy: refused },
  EBUSY: { reason: "another program holds it", remedy: "Close it there, then try again." },
  EDQUOT: { reason: "your share of the disk is full", remedy: "Make room, then try again." },
  EEXIST: { reason: "a file of that name is there already", remedy: otherName },
  EIO: { reason: "the disk reports an error of its own", remedy: "Check the drive, then try again." },
  EISDIR: { reason: "a folder stands where a file should be", remedy: "Move it away, then try again." },
  ELOOP: { reason: "the link there leads to itself", remedy: otherName },
  EMFILE: { reason: "too many files are open on this machine", remedy: "Close some programs, then try again." },
  ENAMETOOLONG: { reason: "the name or path is too long for the system", remedy: otherName },
  ENODEV: { reason: "the drive is gone", remedy: gone },
  ENOENT: { reason: "the folder or drive is gone", remedy: gone },
  ENOSPC: { reason: "the disk is full", remedy: "Make room, then try again." },
  ENOTDIR: { reason: "a part of the path is a file, not a folder", remedy: otherName },
  EPERM: { reason: "you have no permission for that there", remedy: refused },
  EROFS: { reason: "the drive can only be read", remedy: refused },
};

/** What the system refused, as a `disk` error in the user's words; any other error as it is. `doing`: “save the change”. */
export function asDiskError(error: unknown, doing: string): unknown {
  if (!isSystemError(error)) return error;
  const trouble = troubles[error.code] ?? {
    reason: `the system says “${error.message}”`,
    remedy: "Check the drive, then try again.",
  };
  const place = error.path ? ` (${error.path})` : "";
  return new LecternError(
    "disk",
    `Lectern could not ${doing}: ${trouble.reason}${place}. What was saved before is safe. ${trouble.remedy}`,
    { system: error.code },
    { cause: error },
  );
}

/** Run it, and let what the system refuses come out as a `disk` error. */
export async function onDisk<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asDiskError(error, doing);
  }
}

/** As `onDisk`, for what is read piece by piece. */
export async function* eachOnDisk<T>(doing: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    throw asDiskError(error, doing);
  }
}
