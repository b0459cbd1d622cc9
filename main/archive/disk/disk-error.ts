import { LecternError } from "../../../shared/contract/error.ts";
import { heard, type Said, toSay } from "../../../shared/language/say.ts";
import { isSystemError } from "../../runtime/disk/system-error.ts";

export { hasErrorCode, isSystemError } from "../../runtime/disk/system-error.ts";

type Trouble = { readonly reason: Said; readonly remedy: string };

const refused = "Get permission, or choose another place, then try again.";
const gone = "Reconnect the drive, or choose another place, then try again.";
const otherName = "Choose another name or place, then try again.";

const troubles: Readonly<Record<string, Trouble>> = {
  EACCES: { reason: toSay("you have no permission for that there"), remedy: refused },
  EBUSY: { reason: toSay("another program holds it"), remedy: "Close it there, then try again." },
  EDQUOT: { reason: toSay("your share of the disk is full"), remedy: "Make room, then try again." },
  EEXIST: { reason: toSay("a file of that name is there already"), remedy: otherName },
  EIO: { reason: toSay("the disk reports an error of its own"), remedy: "Check the drive, then try again." },
  EISDIR: { reason: toSay("a folder stands where a file should be"), remedy: "Move it away, then try again." },
  ELOOP: { reason: toSay("the link there leads to itself"), remedy: otherName },
  EMFILE: { reason: toSay("too many files are open on this machine"), remedy: "Close some programs, then try again." },
  ENAMETOOLONG: { reason: toSay("the name or path is too long for the system"), remedy: otherName },
  ENODEV: { reason: toSay("the drive is gone"), remedy: gone },
  ENOENT: { reason: toSay("the folder or drive is gone"), remedy: gone },
  ENOSPC: { reason: toSay("the disk is full"), remedy: "Make room, then try again." },
  ENOTDIR: { reason: toSay("a part of the path is a file, not a folder"), remedy: otherName },
  EPERM: { reason: toSay("you have no permission for that there"), remedy: refused },
  EROFS: { reason: toSay("the drive can only be read"), remedy: refused },
};

/** What the system refused, as a `disk` error in the user's words; any other error as it is. `doing`: “save the change”. */
export function asDiskError(error: unknown, doing: string): unknown {
  if (!isSystemError(error)) return error;
  const trouble = troubles[error.code] ?? {
    reason: toSay("the system says “{message}”", { message: error.message }),
    remedy: "Check the drive, then try again.",
  };
  const place = error.path ? ` (${error.path})` : "";
  return new LecternError(
    "disk",
    toSay("Lectern could not {doing}: {reason}{place}. What was saved before is safe. {remedy}", {
      doing: heard(doing),
      reason: trouble.reason,
      place,
      remedy: heard(trouble.remedy),
    }),
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
