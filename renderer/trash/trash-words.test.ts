import { expect, it } from "vitest";
import { describeEmptied, describeMove, describePurged, describeWithIt } from "./trash-words.ts";

it("says what was moved, and where to", () => {
  expect(describeMove("put", 1)).toBe("1 transcript moved to the trash.");
  expect(describeMove("restore", 1_200)).toBe("1,200 transcripts restored.");
});

it("says what goes for good with the transcripts, if anything", () => {
  expect(describeWithIt({ passages: 0, collections: [] })).toBeUndefined();
  expect(describeWithIt({ passages: 2, collections: ["Storms", "Ice"] })).toBe(
    "With them: 2 marked passages and their places in “Storms”, “Ice”.",
  );
});

it("says what the disk did not let go", () => {
  expect(describeEmptied(3, 0)).toBe("3 transcripts removed for good.");
  expect(describeEmptied(1, 2)).toMatch(/^1 transcript removed for good. 2 files could not be removed/);
});

it("says what a purge erased, and what it did not reach", () => {
  const report = {
    transcripts: 1,
    passages: 0,
    batches: 2,
    files: ["originals/a", "texts/a"],
    hasGaps: false,
    backups: [],
  };
  expect(describePurged(report)).toEqual([
    "1 transcript and 2 files erased.",
    "2 batches of the history written anew without them.",
    "Backups and exports were not touched: they still hold what was erased.",
  ]);
  const backedUp = describePurged({ ...report, transcripts: 2, passages: 1, backups: ["/media/usb"] });
  expect(backedUp.at(0)).toBe("2 transcripts with 1 marked passage and 2 files erased.");
  expect(backedUp.at(-1)).toBe("The next backup erases it from /media/usb too.");
  expect(describePurged({ ...report, hasGaps: true }).at(-1)).toMatch(/^The history has gaps: an earlier text/);
});
