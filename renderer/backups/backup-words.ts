import type { BackupProgress, BackupReport } from "../../shared/contract/backups.ts";
import { formatCount, formatQuantity } from "../format/number.ts";

export const doingWords: Readonly<Record<BackupProgress["doing"], string>> = {
  comparing: "Looking for what is new",
  copying: "Copying",
  checking: "Reading the copy again",
};

/** What a backup came to, a sentence each. */
export function backupReportWords({ transcripts, copied, files, damage }: BackupReport): readonly string[] {
  const megabytes = Math.ceil(copied.bytes / 100_000) / 10;
  return [
    `The copy holds ${formatQuantity(transcripts, "transcript", "transcripts")}.`,
    copied.files === 0
      ? "No file was new."
      : `${formatQuantity(copied.files, "file was", "files were")} copied, ${formatCount(megabytes)} MB.`,
    damage.length === 0
      ? `It was opened, all of its ${formatQuantity(files, "file", "files")} were read again, and it is the same as the archive.`
      : `${formatQuantity(damage.length, "file is not as it", "files are not as they")} should be: this is not a good backup.`,
  ];
}
