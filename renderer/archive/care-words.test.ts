import { expect, test } from "vitest";
import { backupWords, verifiedWords } from "./care-words.ts";

const now = new Date(2026, 10, 25, 12, 0);
const earlier = new Date(2026, 10, 24, 9, 30).toISOString();

test("what was done for safety is said with its day, or its time when it was today", () => {
  const verified = { at: new Date(2026, 10, 25, 9, 5).toISOString(), files: 1312, problems: 0, damage: [] };
  expect(verifiedWords(verified, now)).toBe("Verified 09:05, 1,312 files, 0 problems");
  expect(verifiedWords({ ...verified, at: earlier, files: 1, problems: 1 }, now)).toBe(
    "Verified 24 Nov 2026, 1 file, 1 problem",
  );
  expect(backupWords({ at: earlier, folder: "/media/usb", batch: 7, files: 312 }, now)).toBe("Backed up 24 Nov 2026");
});
