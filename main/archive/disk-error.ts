import { LecternError } from "../../shared/contract/error.ts";

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you have no permission for that there",
  EDQUOT: "your share of the disk is full",
  EIO: "the disk reports an error of its own",
  EMFILE: "too many files are open on this machine",
  ENODEV: "the drive is gone",
  ENOENT: "the folder or drive is gone",
  ENOSPC: "the disk is full",
  EPERM: "you have no permission for that there",
  EROFS: "the drive can only be read",
};

export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { readonly code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}

export function hasErrorCode(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}

/** What the system refused, as a `disk` error in the user's words; any other error as it is. `doing`: “save the change”. */
export function asDiskError(error: unknown, doing: string): unknown {
  if (!isSystemError(error)) return error;
  const reason = reasons[error.code] ?? error.message;
  const place = error.path ? ` (${error.path})` : "";
  return new LecternError(
    "disk",
    `Lectern could not ${doing}: ${reason}${place}. What was saved before is safe. Make room, reconnect the drive or get permission, then try again.`,
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
