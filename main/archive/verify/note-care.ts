import { isLecternError } from "../../../shared/contract/error.ts";
import { takeLock } from "../lock/lock.ts";
import { whyReadOnly } from "../writable.ts";
import { type CareKeeper, openCare } from "./care.ts";

/**
 * Note something in the `care.json` of an archive that is not open here. False when it cannot be: another program writes to
 * the archive, or its folder can only be read.
 */
export async function noteCare(folder: string, note: (care: CareKeeper) => Promise<void>): Promise<boolean> {
  if ((await whyReadOnly(folder)) !== undefined) return false;
  try {
    const lock = await takeLock(folder, "lectern verify", () => new Date());
    let isNoted = true;
    try {
      const care = await openCare(folder, false, () => {
        isNoted = false;
      });
      await note(care);
      return isNoted;
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (isLecternError(error, "archive-locked")) return false;
    throw error;
  }
}
