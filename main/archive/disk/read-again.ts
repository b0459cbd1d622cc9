import { hasErrorCode } from "./disk-error.ts";

const tries = 3;

/**
 * For what much is given up where it cannot be read: a drive or a cable that reported an error (EIO) often gives the
 * bytes when asked once more. What it refuses every time, it refuses here.
 */
export async function readAgain<T>(read: () => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await read();
    } catch (error) {
      if (left === 0 || !hasErrorCode(error, "EIO")) throw error;
    }
  }
}
