import type { BackupReport } from "../../shared/contract/backups.ts";
import type { Archive } from "../archive/archive.ts";

/** Note a backup that was verified with the archive; false when it cannot be, as the archive is open for reading only. */
export async function noteBackup({ care, readOnly }: Archive, report: BackupReport): Promise<boolean> {
  const { at, folder, batch, files, damage } = report;
  if (damage.length === 0) await care.backedUp({ at, folder, batch, files });
  return !readOnly;
}
