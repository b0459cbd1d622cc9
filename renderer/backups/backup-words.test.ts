import { expect, test } from "vitest";
import type { BackupReport } from "../../shared/contract/backups.ts";
import { backupReportWords } from "./backup-words.ts";

const report: BackupReport = {
  folder: "/media/usb",
  at: "2026-11-25T12:00:00.000Z",
  batch: 7,
  transcripts: 1204,
  copied: { files: 1, bytes: 1_204_331 },
  files: 3620,
  damage: [],
};

test("a report says what was copied and what was verified", () => {
  expect(backupReportWords(report)).toEqual([
    "The copy holds 1,204 transcripts.",
    "1 file was copied, 1.3 MB.",
    "It was opened, all of its 3,620 files were read again, and it is the same as the archive.",
  ]);
  const damage = [{ file: "texts/ab/ab", problem: "is missing" }];
  expect(backupReportWords({ ...report, copied: { files: 0, bytes: 0 }, damage }).slice(1)).toEqual([
    "No file was new.",
    "1 file is not as it should be: this is not a good backup.",
  ]);
});
