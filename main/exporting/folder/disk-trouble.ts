import { LecternError } from "../../../shared/contract/error.ts";
import { heard, toSay } from "../../../shared/language/say.ts";
import type { Given } from "../../runtime/disk/disk-work.ts";

const reasons: { readonly [code: string]: string } = {
  ENOSPC: "The disk is full. Free some space, or choose another folder.",
  EDQUOT: "Your share of this disk is used up. Free some space, or choose another folder.",
  EACCES: "You may not write there. Choose another folder.",
  EPERM: "You may not write there. Choose another folder.",
  EROFS: "It can only be read, not written. Choose another folder.",
  ENOENT: "The folder is not there (any more). Connect the drive again, or choose another folder.",
  ENOTDIR: "It is not a folder. Choose a folder.",
  EIO: "The drive reports an error. Choose another folder, and check the drive.",
};

/** Do something on the disk; what the system refuses becomes a `disk` error in the user's words. */
export async function onDisk<T>(folder: string, act: () => Given<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && typeof error.code === "string")) throw error;
    const known = reasons[error.code];
    const reason = known === undefined ? toSay("The system says: {message}", { message: error.message }) : heard(known);
    throw new LecternError(
      "disk",
      toSay("The export could not be written in {folder}. {reason}", { folder, reason }),
      { code: error.code },
      { cause: error },
    );
  }
}
