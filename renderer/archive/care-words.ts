import type { Care } from "../../shared/contract/care.ts";
import { formatInstant } from "../format/date.ts";
import { formatQuantity } from "../format/number.ts";

/** `Verified 12 Jan 2026, 312 files, 0 problems`. */
export function verifiedWords({ at, files, problems }: NonNullable<Care["verified"]>, now = new Date()): string {
  const found = formatQuantity(problems, "problem", "problems");
  return `Verified ${formatInstant(at, now)}, ${formatQuantity(files, "file", "files")}, ${found}`;
}

/** `Backed up 12 Jan 2026`. */
export function backupWords({ at }: Care["backups"][number], now = new Date()): string {
  return `Backed up ${formatInstant(at, now)}`;
}
