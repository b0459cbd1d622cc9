import path from "node:path";
import { inEnglish } from "../../../shared/language/in-english.ts";
import { isUnreadable, unreadableWords } from "../disk/damage.ts";
import { hasErrorCode, isSystemError } from "../disk/disk-error.ts";
import { sumOfFile } from "../disk/sha256.ts";
import type { Report } from "./verify.ts";

/** A file (its path inside the archive's folder) against the sum that its name holds. */
export async function verifySum(folder: string, label: string, sum: string, report: Report): Promise<void> {
  await verifyFile(label, report, async () => (await sumOfFile(path.join(folder, label))) === sum);
}

export async function verifyFile(label: string, report: Report, isWhole: () => Promise<boolean>): Promise<void> {
  report.checkCancelled();
  try {
    if (!(await isWhole())) report.damaged(label, "was changed: its sum is wrong");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    // Gone since it was listed: no damage by itself, and looked for where a transcript names it.
    if (hasErrorCode(error, "ENOENT")) return;
    report.damaged(
      label,
      isUnreadable(error) ? unreadableWords(error) : inEnglish("cannot be read: {message}", { message: error.message }),
    );
  }
  report.read();
}
