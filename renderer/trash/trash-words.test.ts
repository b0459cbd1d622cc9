import { expect, it } from "vitest";
import { describeEmptied, describeMove, describeWithIt } from "./trash-words.ts";

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
